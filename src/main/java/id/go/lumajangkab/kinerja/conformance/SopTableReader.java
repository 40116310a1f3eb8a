package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.SopTable.Actor;
import id.go.lumajangkab.kinerja.conformance.SopTable.Archive;
import id.go.lumajangkab.kinerja.conformance.SopTable.Dates;
import id.go.lumajangkab.kinerja.conformance.SopTable.Decision;
import id.go.lumajangkab.kinerja.conformance.SopTable.Identity;
import id.go.lumajangkab.kinerja.conformance.SopTable.Page;
import id.go.lumajangkab.kinerja.conformance.SopTable.Ratification;
import id.go.lumajangkab.kinerja.conformance.SopTable.Step;
import id.go.lumajangkab.kinerja.words.InputException;
import id.go.lumajangkab.kinerja.words.SopStep;
import id.go.lumajangkab.kinerja.worktime.StandardDuration;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the SOP's table; what it does not know, or misses, it names by its place in the file. */
public final class SopTableReader {

    /** Name of the file beside the models. */
    public static final String FILE = "sop-pengukuran-kinerja.yaml";

    private static final int LARGEST = 200_000;
    private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,3}) (menit|jam|hari)");

    private SopTableReader() {}

    /** The table that comes with the program. */
    public static SopTable delivered() {
        try (InputStream file = SopTableReader.class.getResourceAsStream("/processes/" + FILE)) {
            if (file == null) {
                throw new IllegalStateException("the delivered table of the SOP is missing");
            }
            return read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * @param content the file, in UTF-8
     * @throws InputException with a sentence that names the place
     */
    public static SopTable read(byte[] content) {
        Fields page = new Fields("", load(content));
        Fields dates = page.part("tanggal");
        Fields ratified = page.part("disahkan");
        Identity identity = new Identity(
                page.text("nomor"),
                page.text("nama"),
                page.text("perangkatDaerah"),
                page.text("pemerintahDaerah"),
                new Dates(dates.date("pembuatan"), dates.date("revisi"), dates.date("efektif")),
                new Ratification(ratified.text("jabatan"), ratified.text("nama"), ratified.text("nip")));
        dates.requireNothingElse();
        ratified.requireNothingElse();
        List<Actor> actors =
                page.parts("pelaksana").stream().map(SopTableReader::actor).toList();
        Set<String> groups = new LinkedHashSet<>();
        for (Actor actor : actors) {
            if (!groups.add(actor.group())) {
                throw refusal("pelaksana", "kelompok " + InputException.quoted(actor.group()) + " tertulis dua kali");
            }
        }
        SopTable table = new SopTable(
                identity,
                new Page(
                        page.texts("dasarHukum"),
                        page.texts("kualifikasiPelaksana"),
                        page.texts("keterkaitan"),
                        page.text("penjelasanKeterkaitan"),
                        page.texts("peralatan"),
                        page.text("peringatan"),
                        page.text("pencatatan"),
                        page.texts("formula")),
                actors,
                page.parts("langkah").stream().map(part -> step(part, groups)).toList(),
                archive(page.part("arsip"), groups));
        page.requireNothingElse();
        requireRows(table);
        return table;
    }

    private static void requireRows(SopTable table) {
        List<Integer> numbers = table.steps().stream().map(Step::number).toList();
        if (!numbers.equals(IntStream.rangeClosed(1, SopStep.LAST).boxed().toList())) {
            throw refusal("langkah", "harus memuat langkah 1 sampai 9, masing-masing sekali dan berurutan");
        }
        for (Step step : table.steps()) {
            Decision decision = step.decision();
            if (decision != null
                    && (decision.approved() <= step.number()
                            || decision.approved() > SopStep.LAST
                            || decision.refused() >= step.number()
                            || decision.refused() < 1)) {
                throw refusal(
                        "langkah " + step.number() + ", keputusan",
                        "setuju harus menuju langkah sesudahnya, dan tidak menuju langkah sebelumnya");
            }
        }
    }

    private static Actor actor(Fields part) {
        Actor actor = new Actor(part.text("kelompok"), part.text("nama"));
        part.requireNothingElse();
        return actor;
    }

    private static Step step(Fields part, Set<String> groups) {
        String time = part.text("waktu");
        Step step = new Step(
                part.number("nomor"),
                part.text("kegiatan"),
                group(part, groups),
                part.optional("kelengkapan"),
                time,
                standard(part, time),
                part.text("output"),
                part.optional("keterangan"),
                decision(part));
        part.requireNothingElse();
        return step;
    }

    private static @Nullable Decision decision(Fields part) {
        if (!part.has("keputusan")) {
            return null;
        }
        Fields answers = part.part("keputusan");
        Decision decision = new Decision(answers.number("setuju"), answers.number("tidak"));
        answers.requireNothingElse();
        return decision;
    }

    private static Archive archive(Fields part, Set<String> groups) {
        Archive archive =
                new Archive(part.text("kegiatan"), group(part, groups), part.text("kelengkapan"), part.text("output"));
        part.requireNothingElse();
        return archive;
    }

    private static String group(Fields part, Set<String> groups) {
        String group = part.text("pelaksana");
        if (!groups.contains(group)) {
            throw refusal(
                    part.place("pelaksana"),
                    InputException.quoted(group) + " bukan kelompok pada daftar pelaksana; yang ada: "
                            + String.join(", ", groups));
        }
        return group;
    }

    private static StandardDuration standard(Fields part, String time) {
        Matcher words = TIME.matcher(time);
        if (!words.matches()) {
            throw refusal(
                    part.place("waktu"),
                    InputException.quoted(time) + " tidak terbaca; tulis misalnya 15 menit, 2 jam, atau 1 hari");
        }
        int count = Integer.parseInt(words.group(1));
        return switch (words.group(2)) {
            case "menit" -> new StandardDuration(0, Duration.ofMinutes(count));
            case "jam" -> new StandardDuration(0, Duration.ofHours(count));
            default -> new StandardDuration(count, Duration.ZERO);
        };
    }

    private static Object load(byte[] content) {
        if (content.length > LARGEST) {
            throw refusal("", "berkas terlalu besar, paling banyak 200 kB");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            DumperOptions unused = new DumperOptions();
            return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new Texts())
                    .load(text);
        } catch (CharacterCodingException otherCharset) {
            throw refusal("", "berkas harus disimpan dalam UTF-8");
        } catch (MarkedYAMLException unreadable) {
            int line = unreadable.getProblemMark() == null
                    ? 0
                    : unreadable.getProblemMark().getLine() + 1;
            throw refusal(line == 0 ? "" : "baris " + line, "bukan YAML yang dapat dibaca");
        } catch (YAMLException unreadable) {
            throw refusal("", "bukan YAML yang dapat dibaca");
        }
    }

    private static InputException refusal(String place, String problem) {
        return new InputException(
                "Tabel SOP (" + FILE + ")" + (place.isEmpty() ? "" : ", " + place) + ": " + problem + ".");
    }

    /** Takes whatever is no list and no map for a text, so that dates and numbers stay as they are written. */
    private static final class Texts extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }

    /** A part of the file; each of its fields is asked for once, and what is left is refused. */
    private static final class Fields {

        private final String place;
        private final Map<?, ?> values;
        private final Set<String> asked = new LinkedHashSet<>();

        Fields(String place, @Nullable Object values) {
            if (!(values instanceof Map<?, ?> map)) {
                throw refusal(place, "harus berisi “nama: nilai”");
            }
            this.place = place;
            this.values = map;
        }

        String place(String name) {
            return place.isEmpty() ? name : place + ", " + name;
        }

        boolean has(String name) {
            asked.add(name);
            return values.get(name) != null;
        }

        String text(String name) {
            String text = optional(name);
            if (text == null) {
                throw refusal(place(name), "belum diisi");
            }
            return text;
        }

        @Nullable
        String optional(String name) {
            if (!has(name)) {
                return null;
            }
            return text(name, values.get(name));
        }

        private String text(String name, @Nullable Object value) {
            if (!(value instanceof String text) || text.isBlank()) {
                throw refusal(place(name), "harus berupa teks");
            }
            return text.strip();
        }

        int number(String name) {
            String text = text(name);
            if (!text.matches("[1-9][0-9]?")) {
                throw refusal(place(name), InputException.quoted(text) + " bukan nomor langkah");
            }
            return Integer.parseInt(text);
        }

        LocalDate date(String name) {
            String text = text(name);
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException otherForm) {
                throw refusal(place(name), InputException.quoted(text) + " bukan tanggal; tulis misalnya 2023-08-25");
            }
        }

        Fields part(String name) {
            if (!has(name)) {
                throw refusal(place(name), "belum diisi");
            }
            return new Fields(place(name), values.get(name));
        }

        List<Fields> parts(String name) {
            List<Fields> parts = new ArrayList<>();
            for (Object part : list(name)) {
                parts.add(new Fields(place(name) + " ke-" + (parts.size() + 1), part));
            }
            return List.copyOf(parts);
        }

        List<String> texts(String name) {
            return list(name).stream().map(value -> text(name, value)).toList();
        }

        private List<?> list(String name) {
            if (!has(name) || !(values.get(name) instanceof List<?> list) || list.isEmpty()) {
                throw refusal(place(name), "harus berupa daftar yang tidak kosong");
            }
            return list;
        }

        void requireNothingElse() {
            for (Object name : values.keySet()) {
                if (!asked.contains(String.valueOf(name))) {
                    throw refusal(place(String.valueOf(name)), "tidak dikenal; hapus, atau perbaiki namanya");
                }
            }
        }
    }
}
