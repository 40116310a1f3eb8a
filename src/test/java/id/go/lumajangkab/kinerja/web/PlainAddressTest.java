package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address has one plain spelling; every other one is a trick. */
class PlainAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/camunda/app/tasklist/default/",
                "/engine-rest/user/budi%40kantor/profile",
                "/engine-rest/user/budi%20santoso",
                "/engine-rest/filter/a%3Ab%2Bc",
                "/engine-rest/user/jos%C3%A9",
                "/periksa/AB-12_3~4",
                "/camunda/lib/deps.js",
                "/a/...b",
                "/engine-rest/process-definition/a:1:2"
            })
    void aPlainSpellingIsTaken(String path) {
        assertThat(PlainAddress.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "camunda",
                "/%65ngine-rest/user",
                "/engine%2Drest/user",
                "/engine-rest/user;x",
                "/engine-rest;x/user",
                "/camunda//api/kinerja",
                "//camunda",
                "/camunda/api/kinerja/..;/x",
                "/a/../b",
                "/a/./b",
                "/a/..",
                "/a/.",
                "/a/%2e%2e/b",
                "/a/%2E",
                "/a/.%2e/b",
                "/a%2fb",
                "/a%2Fb",
                "/a%5cb",
                "/a\\b",
                "/a%00",
                "/a%0d%0ab",
                "/a%7f",
                "/a%252e",
                "/a%25",
                "/a%",
                "/a%2",
                "/a%zz",
                "/a%3bx",
                "/a%C0%AF",
                "/a%ff",
                "/a%C2%85",
                "/a%5F"
            })
    void everyOtherSpellingIsRefused(String path) {
        assertThat(PlainAddress.is(path)).isFalse();
    }

    @Test
    void theLogGetsOneShortLineOfIt() {
        assertThat(PlainAddress.forLog("/a\r\nWARN b\u001b[0m")).isEqualTo("/a?WARN?b?[0m");
        assertThat(PlainAddress.forLog("/" + "x".repeat(9000))).hasSize(201);
    }
}
