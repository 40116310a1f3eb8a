package id.go.lumajangkab.kinerja.conformance;

import static id.go.lumajangkab.kinerja.conformance.DeliveredFiles.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.lumajangkab.kinerja.words.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that its step cannot read is refused at the field; what an analyst adds or words otherwise is not. */
class FormRulesTest {

    @ParameterizedTest
    @CsvSource({
        "langkah-1.form, Field_perintah, perintah, 1",
        "langkah-2.form, Field_tim, tim, 2",
        "langkah-3.form, Field_indikator_dipakai, indikator.dipakai, 3",
        "langkah-4.form, Field_indikator_penyebut, indikator.penyebut, 4",
        "langkah-6.form, Field_keputusan, keputusan, 6",
        "langkah-6.form, Field_koreksi, koreksi, 6",
        "langkah-7.form, Field_alasan, alasan, 7",
        "langkah-8.form, Field_dilaksanakan, dilaksanakan, 8",
        "pencatatan-arsip.form, Field_hardCopy, hardCopy, 10",
        "mulai-pengukuran.form, Field_tribulan, tribulan,",
        "menyusun-penetapan.form, Field_rumusTurun, rumusTurun,",
    })
    void refusesAFormWithoutAField(String file, String field, String key, Integer row) {
        DeliveredFiles without = change(file, field, (form, component) -> remove(form, field));
        assertThat(without.findings())
                .filteredOn(finding -> key.equals(finding.element()))
                .extracting(Finding::code, Finding::file, Finding::row)
                .containsExactly(Tuple.tuple("formulir-isian", file, row));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "langkah-1.form | Field_perintah | 'type': 'checkbox' | formulir-jenis | 1",
                "langkah-1.form | Field_batasWaktu | 'type': 'textfield' | formulir-jenis | 1",
                "langkah-1.form | Field_batasWaktu | 'subtype': 'datetime' | formulir-jenis | 1",
                "langkah-2.form | Field_tim | 'type': 'textfield' | formulir-jenis | 2",
                "langkah-2.form | Field_tim | 'valuesKey': 'anggota' | formulir-pilihan | 2",
                "langkah-2.form | Field_tim | 'readonly': true | formulir-terkunci | 2",
                "langkah-2.form | Field_tim | 'validate': {} | formulir-wajib | 2",
                "langkah-3.form | Field_indikator | 'allowAddRemove': true | formulir-baris | 3",
                "langkah-3.form | Field_indikator | 'isRepeating': false | formulir-baris | 3",
                "langkah-3.form | Field_indikator_target | 'type': 'number' | formulir-jenis | 3",
                "langkah-3.form | Field_indikator_target | 'disabled': true | formulir-terkunci | 3",
                "langkah-3.form | Field_indikator_target | 'readonly': '= true' | formulir-terkunci | 3",
                "langkah-3.form | Field_indikator_dipakai | 'type': 'textfield' | formulir-jenis | 3",
                "langkah-4.form | Field_indikator_nilai | 'conditional': {'hide': '=true'} | formulir-tersembunyi | 4",
                "langkah-4.form | Field_indikator_nilai | 'conditional':"
                        + " {'hide': '=this.caraHitung = \\\"LANGSUNG\\\"'}"
                        + " | formulir-tersembunyi | 4",
                "langkah-5.form | Field_uraian_analisis | 'key': 'analisa' | formulir-isian | 5",
                "langkah-6.form | Field_keputusan | 'conditional': {'hide': '=dikembalikanTim'} |"
                        + " formulir-tersembunyi | 6",
                "langkah-6.form | Field_keputusan | 'values': [{'label': 'Ya', 'value': 'ya'}] | formulir-pilihan | 6",
                "langkah-6.form | Field_keputusan | 'type': 'textfield' | formulir-jenis | 6",
                "langkah-6.form | Field_alasan | 'conditional': {'hide': '=keputusan = \\\"tidak\\\"'} |"
                        + " formulir-tersembunyi | 6",
                "langkah-6.form | Field_koreksi | 'conditional': {'hide': '=dikembalikanTim = true'} |"
                        + " formulir-tersembunyi | 6",
                "langkah-8.form | Field_dilaksanakan | 'validate': {'required': false} | formulir-wajib | 8",
                "langkah-8.form | Field_catatan | 'type': 'filepicker' | formulir-komponen | 8",
                "mulai-pengukuran.form | Field_tribulan | 'values': [{'label': 'I', 'value': 'I'}] |"
                        + " formulir-pilihan |",
                "mulai-pengukuran.form | Field_pembetulan | 'type': 'radio' | formulir-jenis |",
                "memeriksa-penetapan.form | Field_draf | 'properties': {} | formulir-jenis |",
            })
    void refusesAFieldThatItsStepCannotRead(String file, String field, String change, String code, Integer row) {
        assertThat(change(file, field, (form, component) -> component.setAll(object(change)))
                        .findings())
                .filteredOn(finding -> finding.code().equals(code))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.file()).isEqualTo(file);
                    assertThat(finding.row()).isEqualTo(row);
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.REFUSED);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "langkah-1.form | Field_perintah | 'label': 'Isi perintah', 'type': 'textfield'",
                "langkah-1.form | Field_perintah | 'validate': {'required': true, 'maxLength': 1000}",
                "langkah-4.form | Field_indikator_keterangan | 'label': 'Catatan', 'validate': {'required': true}",
                "langkah-6.form | Field_keputusan | 'type': 'select'",
                "langkah-6.form | Field_keputusan | 'values': [{'label': 'Tidak', 'value': 'tidak'},"
                        + " {'label': 'Ya', 'value': 'setuju'}]",
                "langkah-6.form | Field_alasan | 'conditional': {'hide': '=keputusan = \\\"setuju\\\"'}",
                "langkah-8.form | Field_catatan | 'conditional': {'hide': '=dilaksanakan != true'}",
                "langkah-6.form | Field_alasan | 'conditional': {'hide': '=9 ** 999999999 = 1'}",
                "langkah-6.form | Field_alasan | 'conditional': {'hide': '=count(for i in 1..99999999 return i) = 1'}",
            })
    void leavesWhatTheStepDoesNotRead(String file, String field, String change) {
        assertThat(change(file, field, (form, component) -> component.setAll(object(change)))
                        .findings())
                .isEmpty();
    }

    @Test
    void leavesOneMoreOptionalField() {
        assertThat(added(
                                "langkah-4.form",
                                "'type': 'textarea', 'key': 'usulan', 'label': 'Usulan', 'id': 'Field_usulan'")
                        .findings())
                .isEmpty();
    }

    @Test
    void leavesFieldsWithinAGroupWithoutPath() {
        assertThat(change("langkah-8.form", "Field_catatan", (form, component) -> {
                            ObjectNode moved = component.deepCopy();
                            component.removeAll();
                            component.setAll(object("'type': 'group', 'id': 'Field_grup', 'label': 'Pelaksanaan'"));
                            component.putArray("components").add(moved);
                        })
                        .findings())
                .isEmpty();
    }

    @Test
    void refusesAFieldWithinAHiddenGroup() {
        assertThat(change("langkah-8.form", "Field_dilaksanakan", (form, component) -> {
                            ObjectNode moved = component.deepCopy();
                            component.removeAll();
                            component.setAll(object("'type': 'group', 'id': 'g', 'conditional': {'hide': '=true'}"));
                            component.putArray("components").add(moved);
                        })
                        .findings())
                .extracting(Finding::code, Finding::row, Finding::element)
                .containsExactly(Tuple.tuple("formulir-tersembunyi", 8, "Field_dilaksanakan"));
    }

    @ParameterizedTest
    @CsvSource({"approvedByKasubag", "tahun", "tim", "freezeResultDelegate"})
    void refusesAFieldThatIsCalledLikeAVariableOfTheProgram(String key) {
        assertThat(added(
                                "langkah-4.form",
                                "'type': 'checkbox', 'label': 'Setuju', 'id': 'Field_x', 'key': '" + key + "'")
                        .findings())
                .extracting(Finding::code, Finding::row, Finding::element)
                .containsExactly(Tuple.tuple("formulir-kunci", 4, "Field_x"));
    }

    @Test
    void refusesAKeyThatComesTwice() {
        assertThat(added("langkah-7.form", "'type': 'textarea', 'key': 'alasan', 'label': 'Alasan', 'id': 'Field_y'")
                        .findings())
                .extracting(Finding::code, Finding::row, Finding::element)
                .containsExactly(Tuple.tuple("formulir-ganda", 7, "Field_y"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "{\"components\": []}", "{\"id\": \"langkah-1\", \"type\": \"default\"}"})
    void refusesWhatIsNoForm(String content) {
        assertThat(delivered().with("langkah-1.form", content).findings())
                .extracting(Finding::code, Finding::row, Finding::file, Finding::element)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("terbaca", null, "langkah-1.form", null),
                        Tuple.tuple("formulir-hilang", 1, DeliveredFiles.MEASUREMENT, "step1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Langkah 4 dari 9: Menghimpun data | Langkah 4 dari 9: Mengumpulkan data",
                "Langkah 4 dari 9 | Langkah 5 dari 9",
                "Kelengkapan: **Konsep** | Kelengkapan: **Data**",
                "Output: **Konsep pengukuran kinerja** | Output: **Laporan**",
            })
    void refusesOtherWordsThanTheSops(String from, String to) {
        assertThat(delivered().edited("langkah-4.form", from, to).findings())
                .extracting(Finding::code, Finding::severity, Finding::row, Finding::element)
                .containsExactly(Tuple.tuple("formulir-kata", Finding.Severity.REFUSED, 4, "Field_kepala"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Waktu baku: **1 hari** | Waktu baku: **2 hari** | formulir-waktu",
                "### Langkah 4 dari 9: Menghimpun data | ### Data indikator | formulir-kata",
            })
    void warnsOfAnotherTimeAndOfWordsThatAreGone(String from, String to, String code) {
        assertThat(delivered().edited("langkah-4.form", from, to).findings())
                .extracting(Finding::code, Finding::severity, Finding::row)
                .containsExactly(Tuple.tuple(code, Finding.Severity.WARNING, 4));
    }

    // Editing -----------------------------------------------------------------------------------

    private interface Change {
        void to(ObjectNode form, ObjectNode component);
    }

    private static DeliveredFiles change(String file, String field, Change change) {
        ObjectNode form = tree(delivered().file(file));
        ObjectNode component = find(form, field);
        assertThat(component).as(field).isNotNull();
        change.to(form, component);
        return delivered().with(file, form.toString());
    }

    private static DeliveredFiles added(String file, String component) {
        ObjectNode form = tree(delivered().file(file));
        form.withArray("components").add(object(component));
        return delivered().with(file, form.toString());
    }

    private static ObjectNode object(String members) {
        return tree("{" + members.replace('\'', '"') + "}");
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) Json.PLAIN.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode find(JsonNode container, String id) {
        for (JsonNode component : container.path("components")) {
            ObjectNode found = component.path("id").asText().equals(id) ? (ObjectNode) component : find(component, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void remove(JsonNode container, String id) {
        ArrayNode components = (ArrayNode) container.path("components");
        for (int i = components.size() - 1; i >= 0; i--) {
            if (components.get(i).path("id").asText().equals(id)) {
                components.remove(i);
            } else if (components.get(i).has("components")) {
                remove(components.get(i), id);
            }
        }
    }
}
