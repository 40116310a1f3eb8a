package id.go.lumajangkab.kinerja.notification;

import java.util.List;

/**
 * What a notice says, the same to everybody who gets it.
 *
 * @param lead    the sentence that it begins with
 * @param facts   name and value
 * @param path    where its link leads, below the address of the application
 * @param linked  what the link is called
 */
record Letter(String subject, String lead, List<Line> facts, List<Section> sections, String path, String linked) {

    record Line(String name, String value) {}

    /** A heading with one line each. */
    record Section(String title, List<String> lines) {}
}
