package id.go.lumajangkab.kinerja.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.CannotCreateTransactionException;

/** What the search for jobs says and does while the database is away. */
@ExtendWith(OutputCaptureExtension.class)
class PatientAcquisitionTest {

    private static final RuntimeException AWAY = new CannotCreateTransactionException(
            "Could not open JPA EntityManager",
            new SQLException("Connection refused", "08001", new ConnectException()));

    private final Command<AcquiredJobs> search = new AcquireJobsCmd(new DefaultJobExecutor());
    private final PatientAcquisition acquisition = new PatientAcquisition();
    private RuntimeException failure;

    @BeforeEach
    void theEngineBehind() {
        acquisition.setNext(new CommandInterceptor() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T execute(Command<T> command) {
                if (failure != null) {
                    throw failure;
                }
                return (T) new AcquiredJobs(3);
            }
        });
    }

    @Test
    void anOutageIsOneLineAndFindsNoJobs(CapturedOutput log) {
        failure = AWAY;
        for (int look = 0; look < 5; look++) {
            assertThat(acquisition.execute(search).size()).isZero();
        }
        failure = null;
        assertThat(acquisition.execute(search).getNumberOfJobsAttemptedToAcquire())
                .isEqualTo(3);
        assertThat(log.getOut().lines().filter(line -> line.contains("Pekerjaan latar menunggu basis data")))
                .hasSize(1);
        assertThat(log.getOut()).doesNotContain("\tat ");

        failure = AWAY;
        acquisition.execute(search);
        assertThat(log.getOut().lines().filter(line -> line.contains("Pekerjaan latar menunggu basis data")))
                .hasSize(2);
    }

    @Test
    void aFaultIsLeftToTheEngineAndSoIsEveryOtherCommand() {
        failure = new IllegalStateException("broken");
        assertThatThrownBy(() -> acquisition.execute(search)).isSameAs(failure);

        failure = AWAY;
        AtomicInteger none = new AtomicInteger();
        assertThatThrownBy(() -> acquisition.execute(context -> none.get())).isSameAs(failure);
    }
}
