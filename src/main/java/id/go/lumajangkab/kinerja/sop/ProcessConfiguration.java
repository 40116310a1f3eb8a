package id.go.lumajangkab.kinerja.sop;

import id.go.lumajangkab.kinerja.conformance.SopTable;
import id.go.lumajangkab.kinerja.conformance.SopTableReader;
import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.words.InputException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The office's clock and its way to show values, and the SOP as it is written. */
@Configuration(proxyBeanMethods = false)
class ProcessConfiguration {

    /**
     * Shows the engine's time in the office's zone, so that engine and tables never disagree about now. It counts
     * milliseconds, so what a table keeps (microseconds) is what was said.
     */
    @Bean
    Clock clock(@Value("${kinerja.zone}") ZoneId zone) {
        return new EngineClock(zone);
    }

    @Bean
    Display display(@Value("${kinerja.zone}") ZoneId zone) {
        return new Display(zone);
    }

    /**
     * The delivered table of the SOP.
     *
     * @throws InputException where the file does not tell it
     */
    @Bean
    SopTable sopTable() {
        return SopTableReader.delivered();
    }

    private static final class EngineClock extends Clock {

        private final ZoneId zone;

        EngineClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new EngineClock(other);
        }

        @Override
        public Instant instant() {
            return ClockUtil.getCurrentTime().toInstant();
        }
    }
}
