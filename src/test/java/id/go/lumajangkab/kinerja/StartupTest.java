package id.go.lumajangkab.kinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.lumajangkab.kinerja.office.OfficeZone;
import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.env.MockEnvironment;

/** How a start ends that is refused. */
@ExtendWith(OutputCaptureExtension.class)
class StartupTest {

    @Test
    void aRefusalIsOneSentenceAndNothingElse(CapturedOutput output) {
        start(new StartupException("Belum ada administrator."));
        assertThat(output.getAll().strip().lines())
                .singleElement()
                .asString()
                .endsWith("ERROR Belum ada administrator.");
    }

    @Test
    void aTakenPortIsNamed(CapturedOutput output) {
        start(new PortInUseException(8080));
        assertThat(output.getAll().strip().lines()).singleElement().asString().contains("Porta 8080 sudah dipakai");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed(CapturedOutput output) {
        start(new IllegalStateException(new SQLException("Connection refused", "08001")));
        assertThat(output.getAll().strip().lines()).singleElement().asString().contains("tidak dapat dihubungi");
    }

    @Test
    void aFaultOfTheProgramKeepsItsStackTrace(CapturedOutput output) {
        start(new IllegalStateException("a fault"));
        assertThat(output).contains("a fault", "at " + StartupTest.class.getName());
    }

    @Test
    void aTakenPortIsSeenBeforeAnythingIsCreated() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(other.getLocalPort());
            assertThatThrownBy(() -> new SpringApplicationBuilder(Empty.class)
                            .run("--server.address=127.0.0.1", "--server.port=" + port))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("Porta " + port);
        }
    }

    @Test
    void theDemoServesThisMachineOnly() {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Empty.class)
                        .run("--spring.profiles.active=demo", "--server.address=0.0.0.0"))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("hanya melayani komputer ini");
    }

    @ParameterizedTest
    @CsvSource({"classpath:lambang.svg, bukan PNG atau JPEG", "file:tidak-ada.png, tidak terbaca"})
    void anEmblemThatNothingCanShowIsRefused(String emblem, String reason) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Empty.class)
                        .run("--server.address=127.0.0.1", "--kinerja.letterhead.lambang=" + emblem))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining(emblem)
                .hasMessageContaining(reason);
    }

    @Test
    void theOfficesZoneIsTheProgramsZone() {
        TimeZone machine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            new OfficeZone()
                    .postProcessEnvironment(new MockEnvironment().withProperty("kinerja.zone", "Asia/Makassar"), null);
            assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Makassar");
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void anUnknownZoneIsNamed() {
        MockEnvironment environment = new MockEnvironment().withProperty("kinerja.zone", "Mars/Satu");
        assertThatThrownBy(() -> new OfficeZone().postProcessEnvironment(environment, null))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("Mars/Satu");
    }

    private static void start(RuntimeException failure) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Empty.class)
                .initializers(context -> context.addBeanFactoryPostProcessor(beans -> {
                    throw failure;
                }))
                .run());
    }

    @Configuration(proxyBeanMethods = false)
    static class Empty {}
}
