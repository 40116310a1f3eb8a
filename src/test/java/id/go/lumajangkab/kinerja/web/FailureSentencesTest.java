package id.go.lumajangkab.kinerja.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.engine.StepRefused;
import id.go.lumajangkab.kinerja.web.FailureSentences.Kind;
import id.go.lumajangkab.kinerja.web.FailureSentences.Told;
import id.go.lumajangkab.kinerja.words.InputException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What was thrown becomes a status and one Indonesian sentence, however deep its cause lies. */
class FailureSentencesTest {

    private static final String ENGLISH = "Unable to rollback against JDBC Connection";

    @ParameterizedTest
    @CsvSource({
        // connection lost, server stopping, starting, thrown out for idling
        "28P01, 503, OUTAGE",
        "3D000, 503, OUTAGE",
        "25006, 503, OUTAGE",
        "58030, 503, OUTAGE",
        "08001, 503, OUTAGE",
        "08006, 503, OUTAGE",
        "57P01, 503, OUTAGE",
        "57P03, 503, OUTAGE",
        "25P03, 503, OUTAGE",
        // no connection left, disk full, too long, a lock that nobody gave back
        "53300, 503, OUTAGE",
        "53100, 503, OUTAGE",
        "57014, 503, OUTAGE",
        "55P03, 503, OUTAGE",
        "40001, 409, EXPLAINED",
        "40P01, 409, EXPLAINED",
        "23505, 409, EXPLAINED",
        "22001, 400, EXPLAINED",
        "22003, 400, EXPLAINED",
        "22021, 400, EXPLAINED",
        "22007, 400, EXPLAINED",
        "22P02, 400, EXPLAINED",
        "22025, 400, EXPLAINED",
        "2201B, 400, EXPLAINED",
        // ours to mend
        "42703, 500, FAULT",
        "23502, 500, FAULT",
        "22012, 500, FAULT",
        "XX000, 500, FAULT"
    })
    void whatTheDatabaseRefusesIsToldByItsState(String state, int status, Kind kind) {
        SQLException refused = new SQLException("ERROR: value \"Budi\"", state);

        for (Throwable thrown : new Throwable[] {
            refused,
            new ProcessEngineException(ENGLISH, refused),
            new IllegalStateException(ENGLISH, new BatchUpdateException(ENGLISH, null, 0, new int[0], refused))
        }) {
            Told told = FailureSentences.of(thrown);

            assertThat(told.status()).isEqualTo(status);
            assertThat(told.kind()).isEqualTo(kind);
            assertThat(told.sentence()).matches("[A-Z][^\\n]{20,150}\\.").doesNotContain("Budi", ENGLISH, "ERROR");
        }
    }

    @Test
    void aPoolWithoutAFreeConnectionIsBusyAndNoFault() {
        Told told = FailureSentences.of(new CannotCreateTransactionException(
                ENGLISH, new SQLTransientConnectionException("Connection is not available, request timed out")));

        assertThat(told.status()).isEqualTo(503);
        assertThat(told.sentence()).isEqualTo("Server sedang sibuk; tunggu sebentar, lalu coba lagi.");
    }

    @Test
    void aConnectionThatEndsInTheMidstOfATransactionIsAnOutage() {
        // what was rolled back is no longer part of it
        Told told = FailureSentences.of(
                new JpaSystemException(new TransactionException(ENGLISH, new SQLException("Connection is closed"))));

        assertThat(told.status()).isEqualTo(503);
        assertThat(told.sentence())
                .isEqualTo("Basis data sedang tidak dapat dihubungi; tunggu sebentar, lalu coba lagi.");
    }

    @Test
    void aFullDiskOfTheDatabaseIsSaidSinceWaitingDoesNotHelp() {
        Told told = FailureSentences.of(new SQLException("ERROR: could not extend file", "53100"));

        assertThat(told.status()).isEqualTo(503);
        assertThat(told.sentence()).isEqualTo("Penyimpanan basis data penuh; hubungi administrator, lalu coba lagi.");
    }

    @Test
    void aSentenceOfOursIsFoundBelowTheEnginesOwnWords() {
        assertThat(FailureSentences.of(new ProcessEngineException(
                        "ENGINE-03051 " + ENGLISH, StepRefused.conflict("Tugas ini sudah diambil."))))
                .isEqualTo(new Told(409, "Tugas ini sudah diambil.", Kind.EXPLAINED));
        assertThat(FailureSentences.of(new InputException("Nilai bukan angka.", new SQLException(ENGLISH, "08006"))))
                .isEqualTo(new Told(400, "Nilai bukan angka.", Kind.EXPLAINED));
    }

    @Test
    void aConflictIsNoFaultAndAnythingElseIs() {
        assertThat(FailureSentences.of(new OptimisticLockingException(ENGLISH)).status())
                .isEqualTo(409);
        Told fault = FailureSentences.of(new NullPointerException("Cannot invoke \"String.length()\""));
        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.kind()).isEqualTo(Kind.FAULT);
        assertThat(fault.sentence()).doesNotContain("String");
    }

    @ParameterizedTest
    @CsvSource({
        "org.camunda.bpm.engine.rest.dto.runtime.RetriesDto, updateRetries, 400",
        "org.camunda.bpm.engine.rest.dto.VariableValueDto, fromFormPart, 400",
        "org.camunda.bpm.engine.impl.util.EnsureUtil, ensureWhitelistedResourceId, 400",
        "org.camunda.bpm.cockpit.impl.plugin.resources.IncidentRestService, queryIncidents, 400",
        // a result is written, a command runs, or it is our own fault
        "org.camunda.bpm.engine.rest.dto.task.TaskDto, fromEntity, 500",
        "org.camunda.bpm.engine.impl.cmd.SaveTaskCmd, execute, 500",
        "id.go.lumajangkab.kinerja.engine.Completions, complete, 500"
    })
    void aMissingValueIsAnInputOnlyWhereRequestsAreRead(String type, String method, int status) {
        NullPointerException thrown = new NullPointerException("Cannot invoke \"String.length()\"");
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.util.regex.Matcher", "reset", null, 1),
            new StackTraceElement(type, method, null, 2),
            new StackTraceElement("org.camunda.bpm.engine.rest.impl.SomeResource", "answer", null, 3)
        });

        Told told = FailureSentences.of(new IllegalStateException(thrown));

        assertThat(told.status()).isEqualTo(status);
        assertThat(told.kind()).isEqualTo(status == 400 ? Kind.UNEXPLAINED : Kind.FAULT);
        assertThat(told.sentence()).doesNotContain("String");
    }

    @ParameterizedTest
    @CsvSource({
        "org.camunda.bpm.engine.impl.cmd.DeleteTaskCmd, 400",
        "org.camunda.bpm.engine.impl.util.EnsureUtil, 400",
        "org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity, 500"
    })
    void whatACommandRefusesAfterLookingAtItIsAnInput(String type, int status) {
        ProcessEngineException thrown = new ProcessEngineException(ENGLISH);
        thrown.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.lang.reflect.Constructor", "newInstance", null, 1),
            new StackTraceElement(type, "check", null, 2),
            new StackTraceElement("org.camunda.bpm.engine.impl.interceptor.CommandExecutorImpl", "execute", null, 3)
        });

        assertThat(FailureSentences.of(thrown).status()).isEqualTo(status);
    }
}
