package id.go.lumajangkab.kinerja.office;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The office that this installation serves when it serves one.
 *
 * @param id   tenant id in the engine, letters and digits
 * @param code Kode Wilayah of the kecamatan, first part of each business key
 * @param name name as it stands on screens and papers
 */
@ConfigurationProperties("kinerja.office")
public record OfficeProperties(String id, String code, String name) {}
