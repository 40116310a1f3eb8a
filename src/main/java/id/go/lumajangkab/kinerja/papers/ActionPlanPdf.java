package id.go.lumajangkab.kinerja.papers;

import id.go.lumajangkab.kinerja.measurement.Display;
import id.go.lumajangkab.kinerja.papers.ActionPlan.Cell;
import id.go.lumajangkab.kinerja.papers.ActionPlan.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The "Formulir Rencana Aksi" as PDF, A4 across. */
final class ActionPlanPdf {

    private static final String NOTHING = "–";

    private ActionPlanPdf() {}

    static byte[] write(ActionPlan plan, Letterhead letterhead, PaperMark mark, String trailHead, Display zone) {
        Display display = zone.withDecimals(plan.decimals());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("ukuran", "A4 landscape");
        page.put("judulBerkas", title(plan));
        page.put("tahun", plan.year());
        page.put("kantor", plan.officeName());
        page.put("keadaan", display.time(plan.asOf()));
        page.put("kolomTribulan", List.of("Tribulan I", "Tribulan II", "Tribulan III", "Tribulan IV"));
        List<String> columns = new ArrayList<>();
        for (int i = 0; i <= ActionPlan.QUARTERS; i++) {
            columns.addAll(List.of("T", "R", "C"));
        }
        page.put("subkolom", columns);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Row row : plan.rows()) {
            List<String> values = new ArrayList<>();
            row.quarters().forEach(cell -> add(values, cell, display));
            add(values, row.year(), display);
            rows.add(Map.of(
                    "no",
                    rows.size() + 1,
                    "sasaran",
                    row.objective() == null ? NOTHING : row.objective(),
                    "indikator",
                    row.name(),
                    "satuan",
                    row.unit(),
                    "nilai",
                    values));
        }
        page.put("baris", rows);
        page.put(
                "keterangan",
                "Tanda hubung: belum ada; td: tidak dapat dihitung. Nilai tahun mengikuti cara"
                        + " akumulasi tiap indikator: jumlah, nilai terakhir, atau rata-rata.");
        page.put("catatan", plan.notes());
        page.put("kakiTeks", "Rencana Aksi Tahun " + plan.year() + ", keadaan " + display.time(plan.asOf()));
        page.put("sidikJari", plan.fingerprint());
        page.put("kepalaJejak", trailHead);
        page.putAll(letterhead.page(plan.officeName(), plan.asOf(), display));
        page.putAll(mark.page());
        return PdfWriter.write(Templates.fill("rencana-aksi", page));
    }

    static String title(ActionPlan plan) {
        return "Formulir Rencana Aksi Tahun " + plan.year() + " - " + plan.officeName();
    }

    private static void add(List<String> values, Cell cell, Display display) {
        values.add(display.target(cell.target()));
        values.add(display.number(cell.realisasi()));
        values.add(cell.capaian() != null ? display.number(cell.capaian()) : cell.not() == null ? NOTHING : "td");
    }
}
