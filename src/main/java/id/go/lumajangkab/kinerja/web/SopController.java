package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.conformance.SopTable;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.sop.DeployedModel;
import id.go.lumajangkab.kinerja.words.IndonesianDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The SOP as it is written, and the model that carries it out; for everybody who is logged in. */
@RestController
@RequestMapping("/camunda/api/kinerja/sop")
class SopController {

    private final SopTable table;
    private final DeployedModel model;
    private final Display display;

    SopController(SopTable table, DeployedModel model, Display display) {
        this.table = table;
        this.model = model;
        this.display = display;
    }

    /**
     * @param pelaksana names of the columns, in their order
     * @param model     the version that new measurements follow, {@code null} while none is deployed
     */
    record Sop(Head kepala, Page isi, List<String> pelaksana, List<Step> langkah, Archive arsip, Version model) {}

    record Head(
            String nomor,
            String nama,
            String perangkatDaerah,
            String pemerintahDaerah,
            String pembuatan,
            String revisi,
            String efektif,
            Ratified disahkan) {}

    record Ratified(String jabatan, String nama, String nip) {}

    record Page(
            List<String> dasarHukum,
            List<String> kualifikasiPelaksana,
            List<String> keterkaitan,
            String penjelasanKeterkaitan,
            List<String> peralatan,
            String peringatan,
            String pencatatan,
            List<String> formula) {}

    /**
     * @param elemen id of the step's element in the model
     * @param setuju number of the step to which that answer leads, {@code null} like the other where nothing is decided
     */
    record Step(
            int nomor,
            String elemen,
            String kegiatan,
            String pelaksana,
            String kelengkapan,
            String waktu,
            String output,
            String keterangan,
            Integer setuju,
            Integer tidak) {}

    record Archive(String kegiatan, String pelaksana, String kelengkapan, String output) {}

    record Version(int versi, String dipasang, String nomorSop) {}

    @GetMapping
    Sop sop() {
        SopTable.Identity identity = table.identity();
        SopTable.Page page = table.page();
        return new Sop(
                new Head(
                        identity.number(),
                        identity.name(),
                        identity.unit(),
                        identity.government(),
                        IndonesianDate.format(identity.dates().created()),
                        IndonesianDate.format(identity.dates().revised()),
                        IndonesianDate.format(identity.dates().effective()),
                        new Ratified(
                                identity.ratified().position(),
                                identity.ratified().name(),
                                identity.ratified().nip())),
                new Page(
                        page.legalBasis(),
                        page.qualifications(),
                        page.related(),
                        page.relatedExplanation(),
                        page.equipment(),
                        page.warning(),
                        page.recordKeeping(),
                        page.formulas()),
                table.actors().stream().map(SopTable.Actor::name).toList(),
                table.steps().stream().map(this::step).toList(),
                new Archive(
                        table.archive().activity(),
                        table.actor(table.archive().group()),
                        table.archive().requisites(),
                        table.archive().output()),
                model.newest()
                        .map(newest ->
                                new Version(newest.number(), display.day(newest.deployedAt()), newest.sopNumber()))
                        .orElse(null));
    }

    private Step step(SopTable.Step step) {
        SopTable.Decision decision = step.decision();
        return new Step(
                step.number(),
                step.element(),
                step.activity(),
                table.actor(step.group()),
                step.requisites(),
                step.time(),
                step.output(),
                step.note(),
                decision == null ? null : decision.approved(),
                decision == null ? null : decision.refused());
    }

    /** @param bpmn the newest model as Camunda Modeler writes it */
    record Drawn(String bpmn) {}

    @GetMapping("model")
    Drawn model() {
        return model.drawn()
                .map(Drawn::new)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Model SOP belum terpasang; hubungi analis proses."));
    }
}
