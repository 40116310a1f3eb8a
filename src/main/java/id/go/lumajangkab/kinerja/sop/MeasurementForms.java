package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.evidence.Documents;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.ConceptView;
import id.go.lumajangkab.kinerja.measurement.Views.Filled;
import id.go.lumajangkab.kinerja.measurement.Views.Line;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.measurement.Views.Round;
import id.go.lumajangkab.kinerja.planning.Catalogue;
import id.go.lumajangkab.kinerja.planning.CatalogueItem;
import id.go.lumajangkab.kinerja.rules.Method;
import id.go.lumajangkab.kinerja.sop.PengukuranKinerja.Elements;
import id.go.lumajangkab.kinerja.words.InstanceId;
import id.go.lumajangkab.kinerja.words.OfficeId;
import id.go.lumajangkab.kinerja.words.UserId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** What the form of each step of the measurement shows, read from our tables at the moment the form is opened. */
@Component
class MeasurementForms {

    private final MeasurementQueries measurements;
    private final Catalogue catalogue;
    private final Documents documents;
    private final People people;
    private final Display display;

    MeasurementForms(
            MeasurementQueries measurements, Catalogue catalogue, Documents documents, People people, Display display) {
        this.measurements = measurements;
        this.catalogue = catalogue;
        this.documents = documents;
        this.people = people;
        this.display = display;
    }

    /** The values of a task's form by name. */
    Map<String, Object> of(TaskEntity task) {
        InstanceId instance = new InstanceId(task.getProcessInstanceId());
        Map<String, Object> values = new LinkedHashMap<>();
        switch (task.getTaskDefinitionKey()) {
            case Elements.STEP_1 -> {
                head(values, measurements.measurement(instance));
                values.put("anggotaTersedia", available(task));
            }
            case Elements.STEP_2 -> {
                MeasurementView measurement = measurements.measurement(instance);
                head(values, measurement);
                values.put("perintah", measurement.steps().order());
                values.put(
                        "batasWaktu",
                        measurement.steps().deadline() == null
                                ? null
                                : measurement.steps().deadline().toString());
                values.put("anggotaTersedia", available(task));
                values.put(
                        "tim",
                        measurements.draftTeam(instance).stream()
                                .map(UserId::value)
                                .toList());
            }
            case Elements.STEP_3 -> {
                MeasurementView measurement = measurements.measurement(instance);
                head(values, measurement);
                values.put(
                        "indikator",
                        catalogue.valid(measurement.office(), measurement.period()).stream()
                                .map(this::choice)
                                .toList());
            }
            case Elements.STEP_4 -> {
                ConceptView view = measurements.current(instance);
                head(values, view.measurement());
                Map<String, Integer> counts = documents.countByIndicator(instance);
                values.put(
                        "indikator",
                        lines(view).map(line -> figures(line, counts)).toList());
            }
            case Elements.STEP_5 -> {
                ConceptView view = concept(values, instance);
                values.put(
                        "uraian",
                        lines(view).map(line -> uraian(line, shown(view))).toList());
            }
            case Elements.STEP_6 -> {
                ConceptView view = concept(values, instance);
                values.put("uraian", uraianTable(view));
                values.put("dikembalikanTim", view.measurement().steps().returnedByTim());
                if (view.measurement().steps().returnedByTim()) {
                    Map<String, Integer> counts = documents.countByIndicator(instance);
                    values.put(
                            "koreksi",
                            lines(view).map(line -> correction(line, counts)).toList());
                }
            }
            case Elements.STEP_7, Elements.STEP_8, Elements.STEP_9 -> {
                ConceptView view = concept(values, instance);
                values.put("uraian", uraianTable(view));
            }
            default -> head(values, measurements.measurement(instance));
        }
        return values;
    }

    private void head(Map<String, Object> values, MeasurementView measurement) {
        values.put("periode", display.period(measurement.period(), measurement.number()));
        values.put("kantor", measurement.officeName());
    }

    private ConceptView concept(Map<String, Object> values, InstanceId instance) {
        ConceptView view = measurements.current(instance);
        head(values, view.measurement());
        values.put("rerata", shown(view).mean(view.concept().result()));
        values.put("hasil", hasil(view));
        values.put("putaran", rounds(view.rounds()));
        return view;
    }

    private List<Map<String, String>> available(TaskEntity task) {
        return people.membersOf(Roles.TIM, OfficeId.ofNullable(task.getTenantId())).entrySet().stream()
                .map(member -> Map.of("value", member.getKey().value(), "label", member.getValue()))
                .toList();
    }

    private static Stream<Line> lines(ConceptView view) {
        return view.concept().lines().stream();
    }

    private Map<String, Object> choice(CatalogueItem item) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kode", item.code());
        row.put("nama", item.name());
        row.put("satuan", item.unit());
        row.put("rumus", display.formula(item));
        row.put("dipakai", true);
        row.put("target", item.target() == null ? "" : item.target().format());
        row.put("targetTetap", item.target() != null);
        return row;
    }

    private Map<String, Object> figures(Line line, Map<String, Integer> documentCounts) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kode", line.code());
        row.put("nama", line.name());
        row.put("satuan", line.unit());
        row.put("target", display.target(line.target()));
        row.put("rumus", display.formula(line));
        row.putAll(entered(line, documentCounts));
        return row;
    }

    private Map<String, Object> entered(Line line, Map<String, Integer> documentCounts) {
        Filled filled = line.filled();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("caraHitung", line.rule().method().name());
        if (line.rule().method() == Method.RASIO) {
            row.put("labelPembilang", label(line.labels().numerator(), "Pembilang"));
            row.put("labelPenyebut", label(line.labels().denominator(), "Penyebut"));
            row.put("pembilang", display.field(filled.numerator()));
            row.put("penyebut", display.field(filled.denominator()));
        } else {
            row.put("labelNilai", label(line.labels().numerator(), "Nilai"));
            row.put("nilai", display.field(filled.value()));
        }
        row.put("sumber", display.text(filled.source() == null ? dataSource(line) : filled.source()));
        row.put("keterangan", display.text(filled.note()));
        int count = documentCounts.getOrDefault(line.code(), 0);
        row.put("dokumenBukti", count == 0 ? "Belum ada" : count + " dokumen");
        row.put("alasanTanpaBukti", display.text(filled.withoutEvidence()));
        return row;
    }

    /** The catalogue's own word for a figure, with a capital as a field's label. */
    private static String label(String own, String otherwise) {
        return own == null || own.isBlank()
                ? otherwise
                : own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
    }

    /** Where the figures of an indicator usually come from. */
    private static String dataSource(Line line) {
        return line.about() == null ? null : line.about().dataSource();
    }

    private Map<String, Object> uraian(Line line, Display shown) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kode", line.code());
        row.put("nama", line.name());
        row.put("capaian", shown.capaian(line));
        row.putAll(written(line));
        return row;
    }

    private Map<String, Object> written(Line line) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("analisis", display.text(line.explained().analysis()));
        row.put("hambatan", display.text(line.explained().obstacle()));
        row.put("tindakLanjut", display.text(line.explained().followUp()));
        return row;
    }

    private Map<String, Object> correction(Line line, Map<String, Integer> documentCounts) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kode", line.code());
        row.put("nama", line.name());
        row.putAll(entered(line, documentCounts));
        row.putAll(written(line));
        return row;
    }

    /** Computed values as the policy of the measurement shows them. */
    private Display shown(ConceptView view) {
        return display.withDecimals(view.concept().decimals());
    }

    private List<Map<String, Object>> hasil(ConceptView view) {
        List<Map<String, Object>> rows = new ArrayList<>();
        lines(view).forEach(line -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("no", rows.size() + 1);
            row.put("indikator", line.name());
            row.put("satuan", line.unit());
            row.put("target", display.target(line.target()));
            row.put("angka", display.entered(line));
            row.put("realisasi", shown(view).number(line.reached().realisasi()));
            row.put("capaian", shown(view).capaian(line));
            row.put("predikat", display.text(line.reached().predikat()));
            row.put("sumber", display.origin(line));
            rows.add(row);
        });
        return rows;
    }

    private List<Map<String, Object>> uraianTable(ConceptView view) {
        List<Map<String, Object>> rows = new ArrayList<>();
        lines(view).forEach(line -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("no", rows.size() + 1);
            row.put("indikator", line.name());
            row.putAll(written(line));
            rows.add(row);
        });
        return rows;
    }

    private List<Map<String, Object>> rounds(List<Round> rounds) {
        Map<UserId, String> names =
                people.namesOf(rounds.stream().map(Round::by).toList());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Round round : rounds) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("putaran", round.round());
            row.put("langkah", round.step());
            row.put("keputusan", display.decision(round.approved()));
            row.put("oleh", names.get(round.by()));
            row.put("waktu", display.time(round.at()));
            row.put("alasan", display.text(round.reason()));
            rows.add(row);
        }
        return rows;
    }
}
