package id.go.lumajangkab.kinerja.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KinerjaTest
class PengukuranKinerjaTest {

    @Autowired
    ProcessEngine engine;

    SopDriver sop;

    @BeforeEach
    void drive() {
        sop = new SopDriver(engine);
    }

    @AfterEach
    void cleanUp() {
        sop.cleanUp();
    }

    @Test
    void goesFromTheOrderToTheArchive() {
        ProcessInstance instance = sop.start(2024, 4);

        sop.walkTo(instance, "step9");
        Task report = sop.task(instance);

        assertThat(sop.rows(sop.take(report), report.getId(), "hasil"))
                .extracting(row -> row.get("capaian"))
                .containsExactly("102,10", "100,00", "103,88", "99,56");
        sop.walkTo(instance, "none");
        assertThat(engine.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceId(instance.getId()).finished().count()).isOne();
    }
}
