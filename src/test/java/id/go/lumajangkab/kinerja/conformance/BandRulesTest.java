package id.go.lumajangkab.kinerja.conformance;

import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.BANDS;
import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong tables are refused where they are wrong; what keeps the line whole is not. */
class BandRulesTest {

    private static final String NEW_RULE = """
            <rule id="istimewa">
                    <inputEntry id="istimewaCapaian">
                      <text>&gt;= 110</text>
                    </inputEntry>
                    <outputEntry id="istimewaPredikat">
                      <text>"Istimewa"</text>
                    </outputEntry>
                  </rule>
                  <rule id="sangatTinggi">""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[76..91[ | &gt;= 76 | predikat-tumpang | tinggi",
                "&gt;= 91 | &gt;= 92 | predikat-celah | predikat-kinerja",
                "&gt;= 91 | &gt; 91 | predikat-celah | predikat-kinerja",
                "[76..91[ | [76..91] | predikat-tumpang | tinggi",
                "[76..91[ | [70..91[ | predikat-tumpang | sedang",
                "[76..91[ | ]76..91[ | predikat-celah | predikat-kinerja",
                "[76..91[ | [76..90.5[ | predikat-celah | predikat-kinerja",
                "[76..91[ | [91..76[ | predikat-celah | predikat-kinerja",
                "[76..91[ | [76..91 | predikat-rentang | tinggi",
                "[76..91[ | [76,0..91[ | predikat-rentang | tinggi",
                "[76..91[ | 76 sampai 91 | predikat-rentang | tinggi",
                "[76..91[ | \"76\" | predikat-rentang | tinggi",
                "[76..91[ | &lt; capaian | predikat-rentang | tinggi",
                "[76..91[ | - | predikat-tumpang | tinggi",
                "[76..91[ | '' | predikat-tumpang | tinggi",
                "&lt; 51 | [0..51[ | predikat-celah | predikat-kinerja",
                "&lt; 51 | &lt;= 51 | predikat-tumpang | sangatRendah",
                "\"Tinggi\" | Tinggi | predikat-teks | tinggi",
                "\"Tinggi\" | \"\" | predikat-teks | tinggi",
                "\"Tinggi\" | null | predikat-teks | tinggi",
                "\"Tinggi\" | 4 | predikat-teks | tinggi",
                "hitPolicy=\"UNIQUE\" | hitPolicy=\"COLLECT\" | predikat-cara | predikatKinerjaTable",
                "hitPolicy=\"UNIQUE\" | hitPolicy=\"COLLECT\" aggregation=\"MAX\" |"
                        + " predikat-cara | predikatKinerjaTable",
                "hitPolicy=\"UNIQUE\" | hitPolicy=\"RULE ORDER\" | predikat-cara | predikatKinerjaTable",
                "<text>capaian</text> | <text>nilai</text> | predikat-masukan | capaianInput",
                "typeRef=\"double\" | typeRef=\"integer\" | predikat-masukan | capaianInput",
                "typeRef=\"double\" | typeRef=\"string\" | predikat-masukan | capaianInput",
                "name=\"predikat\" | name=\"hasil\" | predikat-keluaran | predikatOutput",
                "typeRef=\"string\" | typeRef=\"integer\" | predikat-keluaran | predikatOutput",
                "id=\"predikat-kinerja\" | id=\"predikat\" | predikat-id | predikat",
                "P1825D | P30D | riwayat | predikat-kinerja",
                "camunda:historyTimeToLive=\"P1825D\" | '' | riwayat | predikat-kinerja",
                "camunda:versionTag=\"1\" | '' | versi | predikat-kinerja",
            })
    void refusesAWrongTable(String from, String to, String code, String element) {
        assertThat(delivered().edited(BANDS, from, to).findings())
                .extracting(Finding::code, Finding::file, Finding::element)
                .containsExactly(Tuple.tuple(code, BANDS, element));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[76..91[ | [76..91)",
                "[76..91[ | [76..80[, [80..91[",
                "&gt;= 91 | not(&lt; 91)",
                "\"Tinggi\" | \"Baik\"",
                "\"Tinggi\" | \"Sangat Tinggi\"",
                "label=\"Predikat\" | label=\"Sebutan\"",
                "hitPolicy=\"UNIQUE\" | hitPolicy=\"FIRST\"",
                "P1825D | P3650D",
                "typeRef=\"double\" | typeRef=\"number\"",
            })
    void leavesWhatKeepsTheLineWhole(String from, String to) {
        assertThat(delivered().edited(BANDS, from, to).findings()).isEmpty();
    }

    @Test
    void leavesANewBandThatKeepsTheLineWhole() {
        assertThat(delivered()
                        .edited(BANDS, "&gt;= 91", "[91..110[")
                        .edited(BANDS, "<rule id=\"sangatTinggi\">", NEW_RULE)
                        .findings())
                .isEmpty();
    }

    @Test
    void refusesANewBandOverAnother() {
        assertThat(delivered()
                        .edited(BANDS, "<rule id=\"sangatTinggi\">", NEW_RULE)
                        .findings())
                .extracting(Finding::code, Finding::element)
                .containsExactly(Tuple.tuple("predikat-tumpang", "sangatTinggi"));
    }

    @Test
    void refusesACellThatNoParserShouldRead() {
        String deep = "not(".repeat(5000) + "76" + ")".repeat(5000);
        assertThat(delivered()
                        .edited(BANDS, "[76..91[", deep)
                        .edited(BANDS, "\"Tinggi\"", deep)
                        .findings())
                .extracting(Finding::code, Finding::element)
                .containsExactly(Tuple.tuple("predikat-rentang", "tinggi"), Tuple.tuple("predikat-teks", "tinggi"));
    }

    @Test
    void tellsOfAGapAndOfWhatLiesTwiceAtOnce() {
        assertThat(delivered().edited(BANDS, "[76..91[", "not([76..91[)").findings())
                .extracting(Finding::code, Finding::element)
                .containsExactly(
                        Tuple.tuple("predikat-celah", "predikat-kinerja"), Tuple.tuple("predikat-tumpang", "tinggi"));
    }

    @Test
    void tellsWhichCapaianHasNone() {
        assertThat(delivered().edited(BANDS, "[76..91[", "[76.5..91[").findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text())
                        .startsWith(
                                "capaian tepat 76 tidak mempunyai predikat (“Predikat kinerja”, predikat-kinerja). "));
    }
}
