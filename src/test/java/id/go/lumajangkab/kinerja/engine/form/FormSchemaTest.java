package id.go.lumajangkab.kinerja.engine.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import id.go.lumajangkab.kinerja.words.InputException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form lets its user edit, and nothing else, whatever is sent. */
class FormSchemaTest {

    private static final FormSchema FORM = schema("""
            {"type": "text", "text": "Judul"},
            {"type": "textfield", "key": "nomor", "label": "Nomor", "validate": {"required": true, "maxLength": 10}},
            {"type": "textarea", "key": "catatan", "label": "Catatan"},
            {"type": "textfield", "key": "kodePos", "label": "Kode pos", "validate": {"minLength": 5}},
            {"type": "textfield", "key": "periode", "label": "Periode", "readonly": true},
            {"type": "textfield", "key": "lama", "label": "Lama", "disabled": true},
            {"type": "expression", "key": "hitungan", "expression": "=1 + 1"},
            {"type": "textfield", "key": "target", "label": "Target", "readonly": "=tetap = true"},
            {"type": "textarea", "key": "alasan", "label": "Alasan", "conditional": {"hide": "=keputusan != 1"},
             "validate": {"required": true}},
            {"type": "radio", "key": "keputusan", "label": "Setuju?", "values": [{"value": "setuju"}, {"value": "tidak"}]},
            {"type": "checkbox", "key": "selesai", "label": "Sudah selesai"},
            {"type": "datetime", "key": "batas", "dateLabel": "Batas waktu"},
            {"type": "number", "key": "jumlah", "label": "Jumlah", "validate": {"min": 1, "max": 9}},
            {"type": "taglist", "key": "tim", "label": "Tim", "valuesKey": "anggota"},
            {"type": "group", "label": "Tempat", "components": [
                {"type": "textfield", "key": "lemari", "label": "Lemari"},
                {"type": "group", "path": "rak", "components": [
                    {"type": "textfield", "key": "baris", "label": "Baris"},
                    {"type": "textfield", "key": "warna", "label": "Warna", "readonly": true}]}]},
            {"type": "dynamiclist", "path": "indikator", "label": "Indikator", "components": [
                {"type": "textfield", "key": "kode", "label": "Kode", "readonly": true, "properties": {"kunci": "ya"}},
                {"type": "textfield", "key": "nama", "label": "Nama", "readonly": true},
                {"type": "textfield", "key": "nilai", "label": "Nilai", "validate": {"required": true, "maxLength": 5}}]},
            {"type": "table", "dataSource": "=putaran"},
            {"type": "button", "action": "submit"}""");

    @Test
    void whatTheFormEditsIsKept() {
        assertThat(FORM.accept(valid())).containsExactlyInAnyOrderEntriesOf(valid());
    }

    @Test
    void whatWasNotSentIsMissingAndWhatWasEmptiedIsKeptEmpty() {
        assertThat(FORM.accept(with("catatan", null)))
                .containsEntry("catatan", null)
                .doesNotContainKey("alasan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"periode", "lama", "hitungan"})
    void whatTheFormOnlyShowsIsDroppedWhateverItHolds(String key) {
        assertThat(FORM.accept(with(key, "palsu"))).doesNotContainKey(key);
        assertThat(FORM.accept(with(key, Map.of("a", List.of(1))))).doesNotContainKey(key);
    }

    @Test
    void aFieldThatIsReadonlyByAnExpressionCountsAsEditable() {
        assertThat(FORM.accept(with("target", "90"))).containsEntry("target", "90");
    }

    @Test
    void shownFieldsInGroupsAndListsAreDroppedTooAndRowKeysAreKept() {
        Map<String, Object> kept = FORM.accept(with(
                with(valid(), "rak", Map.of("baris", "2", "warna", "palsu")),
                "indikator",
                List.of(Map.of("kode", "A", "nama", "palsu", "nilai", "12,5"))));

        assertThat(kept)
                .contains(
                        entry("rak", Map.of("baris", "2")),
                        entry("indikator", List.of(Map.of("kode", "A", "nilai", "12,5"))));
    }

    @Test
    void aMissingRowKeyIsKeptAsNothingSoThatNoRowGoesUnmatched() {
        assertThat(FORM.accept(with("indikator", List.of(Map.of("nilai", "1")))).get("indikator"))
                .isEqualTo(List.of(row(null, "1")));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("approvedByTim", true, "Isian “approvedByTim” tidak dikenal"),
                Arguments.of("", "x", "Isian “” tidak dikenal"),
                Arguments.of(null, "x", "Isian “” tidak dikenal"),
                Arguments.of("x\n. Selesai", "x", "Isian “x . Selesai” tidak dikenal"),
                Arguments.of("x".repeat(31), "x", "Isian “" + "x".repeat(30) + "…” tidak dikenal"),
                Arguments.of("rak", Map.of("baris", "1", "isi", 1), "Isian “isi” tidak dikenal"),
                Arguments.of("rak", "x", "tidak terbaca"),
                Arguments.of("rak", Map.of(1, "x"), "tidak terbaca"),
                Arguments.of(
                        "indikator",
                        List.of(Map.of("kode", "A", "nilai", "1", "capaian", "200")),
                        "Isian “capaian” tidak dikenal pada formulir ini pada indikator “A”"),
                Arguments.of("indikator", List.of(Map.of("kode", "A")), "Nilai pada indikator “A” wajib diisi"),
                Arguments.of(
                        "indikator",
                        List.of(Map.of("kode", "A", "nilai", "123456")),
                        "Nilai pada indikator “A” terlalu panjang: paling banyak 5 huruf"),
                Arguments.of("indikator", List.of(Map.of("kode", 7, "nilai", "1")), "Kode tidak terbaca"),
                Arguments.of("indikator", List.of(List.of(row("A", "1"))), "Indikator tidak terbaca"),
                Arguments.of("indikator", Collections.singletonList(null), "Indikator tidak terbaca"),
                Arguments.of("indikator", row("A", "1"), "Indikator tidak terbaca"),
                Arguments.of("indikator", rows(501), "Indikator tidak terbaca"),
                Arguments.of("nomor", null, "Nomor wajib diisi"),
                Arguments.of("nomor", " \t ", "Nomor wajib diisi"),
                Arguments.of("nomor", "12345678901", "Nomor terlalu panjang: paling banyak 10 huruf"),
                Arguments.of("nomor", 12, "Nomor tidak terbaca"),
                Arguments.of("nomor", true, "Nomor tidak terbaca"),
                Arguments.of("nomor", Map.of("value", "12"), "Nomor tidak terbaca"),
                Arguments.of("nomor", List.of("12"), "Nomor tidak terbaca"),
                Arguments.of("catatan", "x".repeat(4001), "Catatan terlalu panjang: paling banyak 4000 huruf"),
                Arguments.of("catatan", "a\0b", "Catatan berisi karakter yang tidak dapat disimpan"),
                Arguments.of("catatan", "a\uD83D", "Catatan berisi karakter yang tidak dapat disimpan"),
                Arguments.of("kodePos", "1234", "Kode pos terlalu pendek: paling sedikit 5 huruf"),
                Arguments.of("keputusan", "mungkin", "“Setuju?” harus dipilih dari daftar"),
                Arguments.of("selesai", "true", "Sudah selesai tidak terbaca"),
                Arguments.of("batas", "31/12/2026", "Batas waktu bukan tanggal"),
                Arguments.of("batas", "2026-02-30", "Batas waktu bukan tanggal"),
                Arguments.of("batas", 20261231, "Batas waktu tidak terbaca"),
                Arguments.of("jumlah", "5", "Jumlah tidak terbaca"),
                Arguments.of("jumlah", Double.NaN, "Jumlah tidak terbaca"),
                Arguments.of("jumlah", Double.POSITIVE_INFINITY, "Jumlah tidak terbaca"),
                Arguments.of("jumlah", 0.5, "Jumlah paling kecil 1"),
                Arguments.of("jumlah", 10, "Jumlah paling besar 9"),
                Arguments.of("tim", "tim1", "Tim tidak terbaca"),
                Arguments.of("tim", List.of(1), "Tim tidak terbaca"),
                Arguments.of("tim", Arrays.asList("tim1", null), "Tim tidak terbaca"),
                Arguments.of(
                        "tim", IntStream.range(0, 501).mapToObj(i -> "t" + i).toList(), "Tim tidak terbaca"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void refused(String key, Object value, String sentence) {
        assertThatThrownBy(() -> FORM.accept(with(key, value)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(sentence)
                .satisfies(e -> assertIsOneSentence(e.getMessage()));
    }

    @Test
    void aRequiredTickOrChoiceThatIsMissingIsRefused() {
        FormSchema form = schema("""
                {"type": "checkbox", "key": "hadir", "label": "Hadir", "validate": {"required": true}},
                {"type": "taglist", "key": "tim", "label": "Tim", "validate": {"required": true}}""");

        assertRefused(form, Map.of("tim", List.of("tim1")), "Hadir wajib dicentang.");
        assertRefused(form, Map.of("tim", List.of("tim1"), "hadir", false), "Hadir wajib dicentang.");
        assertRefused(form, Map.of("hadir", true), "Tim wajib diisi.");
        assertRefused(form, Map.of("hadir", true, "tim", List.of()), "Tim wajib diisi.");
        assertThat(form.accept(Map.of("hadir", true, "tim", List.of("tim1")))).hasSize(2);
    }

    @Test
    void aFieldThatTheFormMayHideIsNotRequiredHere() {
        assertThat(FORM.accept(valid())).doesNotContainKey("alasan");
    }

    @Test
    void anEmptyListAndAMissingOneAreNoRows() {
        assertThat(FORM.accept(with("indikator", List.of()))).containsEntry("indikator", List.of());
        assertThat(FORM.accept(with("indikator", null))).containsEntry("indikator", List.of());
        assertThat(FORM.accept(with("indikator", rows(500))).get("indikator"))
                .asList()
                .hasSize(500);
    }

    @Test
    void aDateIsReadAndAnEmptyOneIsNone() {
        assertThat(FORM.accept(with("batas", "2026-12-31"))).containsEntry("batas", LocalDate.of(2026, 12, 31));
        assertThat(FORM.accept(with("batas", ""))).containsEntry("batas", null);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whateverIsSentIsEitherKeptAsTheFormEditsItOrRefusedInOneSentence(
            @ForAll("anything") Map<String, Object> sent) {
        try {
            assertThat(FORM.accept(sent))
                    .containsKey("nomor")
                    .allSatisfy((key, value) -> assertThat(sent).containsKey(key))
                    .doesNotContainKeys("periode", "lama", "hitungan");
        } catch (InputException refused) {
            assertIsOneSentence(refused.getMessage());
        }
    }

    /** Maps with the form's keys and others, holding any JSON, nested, with characters of all kinds. */
    @Provide
    Arbitrary<Map<String, Object>> anything() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.of("setuju", "2026-12-31", "12,5", "\uD800", "a\0", ". ", "x".repeat(4001)));
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                texts.asGeneric(),
                Arbitraries.integers().asGeneric(),
                Arbitraries.doubles().asGeneric(),
                Arbitraries.of(true, false).asGeneric(),
                Arbitraries.<Object>just(null));
        Arbitrary<String> keys = Arbitraries.frequencyOf(
                Tuple.of(
                        20,
                        Arbitraries.of(
                                "nomor",
                                "catatan",
                                "periode",
                                "keputusan",
                                "selesai",
                                "batas",
                                "jumlah",
                                "tim",
                                "lemari",
                                "rak",
                                "baris",
                                "warna",
                                "indikator",
                                "kode",
                                "nama",
                                "nilai")),
                Tuple.of(1, texts));
        Arbitrary<Object> json = Arbitraries.recursive(
                () -> leaf,
                inner -> Arbitraries.oneOf(
                        leaf,
                        inner.list().ofMaxSize(3).asGeneric(),
                        Arbitraries.maps(keys, inner).ofMaxSize(4).asGeneric()),
                0,
                3);
        return Arbitraries.maps(keys, json).ofMaxSize(6).map(sent -> {
            Map<String, Object> withNumber = new LinkedHashMap<>(sent);
            withNumber.putIfAbsent("nomor", "1");
            return withNumber;
        });
    }

    private static void assertRefused(FormSchema form, Map<String, ?> sent, String sentence) {
        assertThatThrownBy(() -> form.accept(sent))
                .isInstanceOf(InputException.class)
                .hasMessage(sentence);
    }

    private static void assertIsOneSentence(String message) {
        assertThat(message).matches("(?s)[^\\n]+\\.").doesNotContain("Exception", "null", "\0");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(message))
                .as(message)
                .isTrue();
    }

    private static Map<String, Object> valid() {
        return new LinkedHashMap<>(Map.of(
                "nomor",
                "427",
                "catatan",
                "Baik.",
                "selesai",
                true,
                "tim",
                List.of("tim1"),
                "keputusan",
                "setuju",
                "jumlah",
                5,
                "lemari",
                "2",
                "rak",
                Map.of("baris", "1"),
                "indikator",
                List.of(row("A", "1"))));
    }

    private static Map<String, Object> with(String key, Object value) {
        return with(valid(), key, value);
    }

    private static Map<String, Object> with(Map<String, Object> data, String key, Object value) {
        data.put(key, value);
        return data;
    }

    private static Map<String, Object> row(String code, String value) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kode", code);
        row.put("nilai", value);
        return row;
    }

    private static List<Map<String, Object>> rows(int many) {
        return IntStream.range(0, many).mapToObj(i -> row("K" + i, "1")).toList();
    }

    private static FormSchema schema(String components) {
        return FormSchema.read(
                new ByteArrayInputStream(("{\"components\": [" + components + "]}").getBytes(StandardCharsets.UTF_8)));
    }
}
