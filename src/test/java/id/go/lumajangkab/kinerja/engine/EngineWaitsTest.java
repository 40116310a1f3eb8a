package id.go.lumajangkab.kinerja.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.lumajangkab.kinerja.KinerjaTest;
import id.go.lumajangkab.kinerja.database.Limits;
import id.go.lumajangkab.kinerja.database.Patience;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine's own waits. */
@KinerjaTest
class EngineWaitsTest {

    @Autowired
    private ProcessEngineConfigurationImpl engine;

    @Autowired
    private Patience patience;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theMachineIsNamedWithoutAskingTheNetwork() {
        assertThat(engine.getHostname())
                .isEqualTo(EngineWaits.nameOfTheMachine() + "$default")
                .doesNotStartWith("$");
    }

    @Test
    void theCleanUpHasItsTime() {
        assertThat(engine.getJobHandlers().get("history-cleanup").getClass().getEnclosingClass())
                .isEqualTo(EngineWaits.class);
    }

    @Test
    void longWorkInATransactionOfTheApplicationGetsItsLimitsAndNoOtherDoes() {
        transaction.executeWithoutResult(status -> {
            patience.have(Limits.THOROUGH);
            assertThat(jdbc.queryForObject("SHOW statement_timeout", String.class))
                    .isEqualTo("10min");
        });
        assertThat(jdbc.queryForObject("SHOW statement_timeout", String.class)).isEqualTo("12s");
    }
}
