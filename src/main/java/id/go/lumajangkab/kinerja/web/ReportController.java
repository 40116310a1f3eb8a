package id.go.lumajangkab.kinerja.web;

import id.go.lumajangkab.kinerja.access.Roles;
import id.go.lumajangkab.kinerja.measurement.MeasurementQueries;
import id.go.lumajangkab.kinerja.measurement.Views.Detail;
import id.go.lumajangkab.kinerja.measurement.Views.MeasurementView;
import id.go.lumajangkab.kinerja.papers.Reports;
import id.go.lumajangkab.kinerja.papers.Reports.Available;
import id.go.lumajangkab.kinerja.sop.StepTasks;
import id.go.lumajangkab.kinerja.words.TaskId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Reports to download, for everybody who has a role of the SOP in the measured office. */
@RestController
@RequestMapping("/camunda/api/kinerja/laporan")
class ReportController {

    private final Reports reports;
    private final MeasurementQueries measurements;
    private final OwnMeasurements own;
    private final StepTasks tasks;
    private final CurrentUser user;

    ReportController(
            Reports reports, MeasurementQueries measurements, OwnMeasurements own, StepTasks tasks, CurrentUser user) {
        this.reports = reports;
        this.measurements = measurements;
        this.own = own;
        this.tasks = tasks;
        this.user = user;
    }

    record Papers(UUID pengukuran, int tahun, Integer konsep, boolean akhir, String alasan) {}

    /** What can be had of a measurement. */
    @GetMapping("{id}")
    Papers papers(@PathVariable UUID id) {
        return papers(find(id));
    }

    /** What can be had of the measurement that a task belongs to. */
    @GetMapping("tugas/{taskId}")
    Papers papersOfTask(@PathVariable String taskId) {
        requireRole();
        MeasurementView measurement = measurements
                .find(tasks.seenByUser(new TaskId(taskId)).processInstanceId())
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Laporan hanya ada pada tugas pengukuran kinerja."));
        return papers(find(measurement.id()));
    }

    @GetMapping("{id}/konsep.pdf")
    ResponseEntity<byte[]> concept(@PathVariable UUID id) {
        return Downloads.download(reports.concept(find(id)), MediaType.APPLICATION_PDF);
    }

    @GetMapping("{id}/laporan.pdf")
    ResponseEntity<byte[]> result(@PathVariable UUID id) {
        return Downloads.download(reports.result(find(id)), MediaType.APPLICATION_PDF);
    }

    @GetMapping("{id}/laporan.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable UUID id) {
        return Downloads.download(reports.workbook(find(id)), Downloads.XLSX);
    }

    @GetMapping("rencana-aksi.pdf")
    ResponseEntity<byte[]> actionPlan(@RequestParam int tahun) {
        requireRole();
        return Downloads.download(reports.actionPlan(user.office(), tahun), MediaType.APPLICATION_PDF);
    }

    @GetMapping("rencana-aksi.xlsx")
    ResponseEntity<byte[]> actionPlanWorkbook(@RequestParam int tahun) {
        requireRole();
        return Downloads.download(reports.actionPlanWorkbook(user.office(), tahun), Downloads.XLSX);
    }

    private Papers papers(Detail detail) {
        Available available = reports.available(detail);
        return new Papers(
                detail.measurement().id(),
                detail.measurement().period().year(),
                available.concept(),
                available.result(),
                available.because());
    }

    private Detail find(UUID id) {
        requireRole();
        return own.detail(id);
    }

    private void requireRole() {
        user.requireAnyRole(
                "Laporan hanya untuk mereka yang berperan dalam SOP ini.", Roles.OF_SOP.toArray(String[]::new));
    }
}
