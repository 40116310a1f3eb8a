package id.go.lumajangkab.kinerja.webapps;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a web app's page says where its scripts do not come: words and a button, instead of a spinner without end. It is
 * part of the page itself and needs no other file. A failure is told at once, silence after a while; where the web app
 * comes up after all, it takes the words away with the spinner.
 */
final class LoadingNotice {

    private static final String FOLDER = "/halaman/";

    private static final Map<ScreenLanguage, LoadingNotice> ALL = Map.of(
            ScreenLanguage.INDONESIAN,
                    new LoadingNotice(
                            "Halaman belum dapat ditampilkan",
                            "Sebagian berkasnya tidak termuat, atau sambungannya terputus. Periksa sambungan jaringan, lalu muat"
                                    + " ulang. Bila terulang, hubungi administrator.",
                            "Peramban ini tidak menjalankan JavaScript. Aktifkan JavaScript, lalu muat ulang.",
                            "Sebagian halaman ini tidak termuat.",
                            "Muat ulang"),
            ScreenLanguage.ENGLISH,
                    new LoadingNotice(
                            "The page cannot be shown yet",
                            "Some of its files did not load, or the connection was lost. Check the network connection, then"
                                    + " reload. If this happens again, ask the administrator.",
                            "This browser does not run JavaScript. Turn JavaScript on, then reload.",
                            "A part of this page did not load.",
                            "Reload"));

    private static final String STYLE = text("pemuatan.css");
    private static final String SCRIPT = text("pemuatan.js");

    private final String title;
    private final String advice;
    private final String noScript;
    private final String part;
    private final String button;

    private LoadingNotice(String title, String advice, String noScript, String part, String button) {
        this.title = title;
        this.advice = advice;
        this.noScript = noScript;
        this.part = part;
        this.button = button;
    }

    static LoadingNotice in(ScreenLanguage language) {
        return ALL.get(language);
    }

    /** For the head of the page, before every other script. */
    String head() {
        return "<style>" + STYLE + "</style><script data-sebagian=\"" + part + "\" data-tombol=\"" + button + "\">"
                + SCRIPT + "</script>";
    }

    /** Beside the spinner. The button is a form's, so that it works where no script runs. */
    String besideSpinner() {
        return "<div class=\"kinerja-pemuatan\" role=\"alert\"><h1>" + title + "</h1><p>" + advice + "</p>"
                + "<noscript><style>.kinerja-pemuatan{visibility:visible!important}</style><p>" + noScript
                + "</p></noscript>"
                + "<form><button class=\"kinerja-muat-ulang\">" + button + "</button></form></div>";
    }

    private static String text(String file) {
        try (InputStream in = LoadingNotice.class.getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
