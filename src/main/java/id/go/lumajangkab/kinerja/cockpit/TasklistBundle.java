package id.go.lumajangkab.kinerja.cockpit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A script of the web apps as it is shipped, with counted text replacements applied: mends of two faults of the form
 * renderer and the Indonesian wording of texts that the scripts hard-code in English. The shipped file itself stays
 * where it is, so an upgrade brings its own; a replacement that no longer fits then fails instead of doing nothing.
 */
enum TasklistBundle {

    /** Libraries of all web apps, among them the form renderer with its validation texts. */
    LIBRARIES("lib/deps.js", List.of(
            // validation
            text("`Field must match pattern ${t.pattern}.`", "`Isian tidak sesuai dengan pola ${t.pattern}.`"),
            text("\"Field is required.\"", "\"Isian ini wajib diisi.\""),
            text("`Field must have minimum value of ${t.min}.`", "`Nilai paling kecil ${t.min}.`"),
            text("`Field must have maximum value of ${t.max}.`", "`Nilai paling besar ${t.max}.`"),
            text("`Field must have minimum length of ${t.minLength}.`",
                    "`Isian paling sedikit ${t.minLength} karakter.`"),
            text("`Field must have maximum length of ${t.maxLength}.`",
                    "`Isian paling banyak ${t.maxLength} karakter.`"),
            text("\"Field must be a valid  international phone number. (e.g. +4930664040900)\"",
                    "\"Isian harus nomor telepon internasional, misalnya +6281234567890.\""),
            text("\"Field must be a valid email.\"", "\"Isian harus alamat surel yang benar.\""),
            text("\"Value is not a number.\"", "\"Isian bukan angka.\""),
            text("\"Value is expected to \"+(0===n?\"be an integer\":"
                            + "`have at most ${n} decimal digit${n>1?\"s\":\"\"}`)+\".\"",
                    "\"Nilai harus \"+(0===n?\"bilangan bulat\":`paling banyak ${n} angka desimal`)+\".\""),
            text("`Please select a valid value, the two nearest valid values are ${t} and ${i}.`",
                    "`Nilai tidak sesuai kelipatan; nilai terdekat adalah ${t} dan ${i}.`"),
            // choosing
            text("||\"Select\"})", "||\"Pilih\"})"),
            text("placeholder:\"Search\"", "placeholder:\"Cari\""),
            text("void 0:\"Search\"", "void 0:\"Cari\""),
            text("emptyListMessage:c=\"No results\"", "emptyListMessage:c=\"Tidak ditemukan\""),
            text("?\"No results\":\"All values selected\"", "?\"Tidak ditemukan\":\"Semua sudah dipilih\""),
            text("\"Skip to search\"", "\"Langsung ke pencarian\""),
            text("\"Remove tag\"", "\"Hapus pilihan\""),
            text("\"aria-label\":\"Increment\"", "\"aria-label\":\"Tambah nilai\""),
            text("\"aria-label\":\"Decrement\"", "\"aria-label\":\"Kurangi nilai\""),
            // tables and lists
            text("?\"Nothing to show.\":", "?\"Tidak ada data.\":"),
            text("children:\"Nothing to show.\"", "children:\"Tidak ada data.\""),
            text("\"Previous page\"", "\"Halaman sebelumnya\""),
            text("\"Next page\"", "\"Halaman berikutnya\""),
            text("[k+1,\" of \",x.length]", "[k+1,\" dari \",x.length]"),
            text("`Click to sort by ${n} descending`:\"asc\"===e.direction?\"Click to remove sorting\":"
                            + "`Click to sort by ${n} ascending`",
                    "`${n}: urutkan naik`:\"asc\"===e.direction?`${n}: urutkan turun`:`${n}: hapus urutan`"),
            text("\"Add new\"", "\"Tambah baris\""),
            text("`Expand all (${m.length})`", "`Tampilkan semua (${m.length})`"),
            text("\" \",\"Collapse\"]", "\" \",\"Ciutkan\"]"),
            text("`Remove list item ${t+1}`", "`Hapus baris ${t+1}`"),
            text("\"External content couldn't be loaded.\"", "\"Isi dari luar tidak dapat dimuat.\""),
            // dates: the office writes day/month/year whatever language the browser has
            text("function wt(e=\"default\")", "function wt(e=\"id-ID\")"),
            text("placeholder:xt()", "placeholder:\"tgl/bln/thn\""),
            text("\"hh:mm ?m\"", "\"jj:mm\""),
            text("ariaDateFormat:\"F j, Y\"", "ariaDateFormat:\"j F Y\""),
            text("r={weekdays:{shorthand:[\"Sun\",\"Mon\",\"Tue\",\"Wed\",\"Thu\",\"Fri\",\"Sat\"],"
                            + "longhand:[\"Sunday\",\"Monday\",\"Tuesday\",\"Wednesday\",\"Thursday\",\"Friday\","
                            + "\"Saturday\"]},months:{shorthand:[\"Jan\",\"Feb\",\"Mar\",\"Apr\",\"May\",\"Jun\","
                            + "\"Jul\",\"Aug\",\"Sep\",\"Oct\",\"Nov\",\"Dec\"],longhand:[\"January\",\"February\","
                            + "\"March\",\"April\",\"May\",\"June\",\"July\",\"August\",\"September\",\"October\","
                            + "\"November\",\"December\"]},daysInMonth:[31,28,31,30,31,30,31,31,30,31,30,31],"
                            + "firstDayOfWeek:0",
                    "r={weekdays:{shorthand:[\"Min\",\"Sen\",\"Sel\",\"Rab\",\"Kam\",\"Jum\",\"Sab\"],"
                            + "longhand:[\"Minggu\",\"Senin\",\"Selasa\",\"Rabu\",\"Kamis\",\"Jumat\","
                            + "\"Sabtu\"]},months:{shorthand:[\"Jan\",\"Feb\",\"Mar\",\"Apr\",\"Mei\",\"Jun\","
                            + "\"Jul\",\"Agu\",\"Sep\",\"Okt\",\"Nov\",\"Des\"],longhand:[\"Januari\",\"Februari\","
                            + "\"Maret\",\"April\",\"Mei\",\"Juni\",\"Juli\",\"Agustus\",\"September\",\"Oktober\","
                            + "\"November\",\"Desember\"]},daysInMonth:[31,28,31,30,31,30,31,31,30,31,30,31],"
                            + "firstDayOfWeek:1"),
            text("rangeSeparator:\" to \",weekAbbreviation:\"Wk\",scrollTitle:\"Scroll to increment\","
                            + "toggleTitle:\"Click to toggle\",amPM:[\"AM\",\"PM\"],yearAriaLabel:\"Year\","
                            + "monthAriaLabel:\"Month\",hourAriaLabel:\"Hour\",minuteAriaLabel:\"Minute\","
                            + "time_24hr:!1}",
                    "rangeSeparator:\" sampai \",weekAbbreviation:\"Mgg\",scrollTitle:\"Gulir untuk menambah\","
                            + "toggleTitle:\"Klik untuk mengganti\",amPM:[\"AM\",\"PM\"],yearAriaLabel:\"Tahun\","
                            + "monthAriaLabel:\"Bulan\",hourAriaLabel:\"Jam\",minuteAriaLabel:\"Menit\","
                            + "time_24hr:!0}"))),

    /** Tasklist itself. */
    TASKLIST("app/tasklist/camunda-tasklist-bootstrap.js", List.of(
            // without this, letters typed within 300 ms of leaving a field are lost
            text("new p({container:l[0]})", "new p({container:l[0],debounce:!1})"),
            // errors of a list's fields stay behind as empty lists, which kept the button grey for ever
            text("!!Object.keys(e.errors).length", "!!Object.values(e.errors).flat(9).filter(Boolean).length"),
            // who has not chosen an order gets the task that is due first on top, not the newest one
            text("r=l(\"sorting\");try{",
                    "r=l(\"sorting\");r||c({sorting:r='[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]'});try{"),
            // a form that is not filled in yet says so, instead of showing a message without words
            text("{e.next=3;break}throw a;case 3:if(r=Object.entries(n)",
                    "{e.next=3;break}throw{message:\"Periksa kembali isian yang ditandai.\"};"
                            + "case 3:if(r=Object.entries(n)"),
            // the form is taken away while another tab is open, such as Dokumen: what was typed comes back with it
            text("h.notifyFormInitialized(),v.on(\"submit\"",
                    "h.notifyFormInitialized(),o.$on(\"$destroy\",(function(){"
                            + "window.kinerjaIsian.keep(y,A().data)})),v.on(\"submit\""),
            text("v.importSchema(t,r(r({},n),b))", "v.importSchema(t,window.kinerjaIsian.over(y,r(r({},n),b)))")));

    private static final String ROOT = "/META-INF/resources/webjars/camunda/";

    private final String path;
    private final List<Replacement> replacements;

    TasklistBundle(String path, List<Replacement> replacements) {
        this.path = path;
        this.replacements = replacements;
    }

    /** The script's place below the web apps' root, without a leading slash. */
    String path() {
        return path;
    }

    List<Replacement> replacements() {
        return replacements;
    }

    /** The script as shipped. */
    String shipped() {
        try (InputStream in = TasklistBundle.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("The web apps no longer ship " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The script with all replacements applied.
     *
     * @throws IllegalStateException when a replacement's text is not there exactly once
     */
    String patched() {
        StringBuilder script = new StringBuilder(shipped());
        for (Replacement replacement : replacements) {
            replacement.applyTo(script, path);
        }
        return script.toString();
    }

    /** The patched script, compressed with gzip. */
    byte[] compressed() {
        byte[] script = patched().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(script.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Replacement text(String shipped, String ours) {
        return new Replacement(shipped, ours);
    }

    /** One text that occurs exactly once in a script, and what stands there instead. */
    record Replacement(String shipped, String ours) {

        void applyTo(StringBuilder script, String path) {
            int at = script.indexOf(shipped);
            if (at < 0 || script.indexOf(shipped, at + shipped.length()) >= 0) {
                throw new IllegalStateException("Expected exactly once in " + path + ": " + shipped);
            }
            script.replace(at, at + shipped.length(), ours);
        }
    }
}
