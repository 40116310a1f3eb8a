package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.papers.Emblem;
import id.go.lumajangkab.kinerja.words.StartupException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.boot.web.context.ConfigurableWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.DefaultResourceLoader;

/** What would refuse the start at its end is looked at before anything is opened, created or changed. */
class StartupChecks implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int DEFAULT_PORT = 8080;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        InetAddress address = environment.getProperty("server.address", InetAddress.class);
        if (environment.acceptsProfiles(Profiles.of("demo")) && (address == null || !address.isLoopbackAddress())) {
            throw new StartupException("Mode demo berisi pengguna dengan sandi umum sehingga hanya melayani komputer "
                    + "ini; hapus setelan SERVER_ADDRESS atau jalankan tanpa profil demo.");
        }
        String emblem = environment.getProperty("kinerja.letterhead.lambang", "");
        if (!emblem.isBlank()) {
            refuseOtherPictures(emblem, context.getClassLoader());
        }
        int port = environment.getProperty("server.port", Integer.class, DEFAULT_PORT);
        if (context instanceof ConfigurableWebServerApplicationContext && port > 0) {
            refuseTakenPort(address, port);
        }
    }

    /** It would be missing from each screen, and no paper could be made. */
    private static void refuseOtherPictures(String emblem, ClassLoader classes) {
        try {
            if (Emblem.typeOf(new DefaultResourceLoader(classes)
                            .getResource(emblem)
                            .getContentAsByteArray())
                    != null) {
                return;
            }
        } catch (IOException unreadable) {
            throw new StartupException(
                    "Berkas lambang " + emblem + " tidak terbaca; periksa setelan "
                            + "KINERJA_LETTERHEAD_LAMBANG, misalnya file:/data/lambang.png.",
                    unreadable);
        }
        throw new StartupException("Berkas lambang " + emblem + " bukan PNG atau JPEG; ganti berkas pada setelan "
                + "KINERJA_LETTERHEAD_LAMBANG dengan gambar PNG atau JPEG.");
    }

    private static void refuseTakenPort(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // as the web server does: connections that have ended do not count
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new StartupException(portTaken(port), taken);
        }
    }

    static String portTaken(int port) {
        return "Porta " + port + " sudah dipakai program lain; hentikan program itu atau pilih porta lain dengan "
                + "SERVER_PORT.";
    }
}
