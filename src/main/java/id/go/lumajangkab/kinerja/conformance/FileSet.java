package id.go.lumajangkab.kinerja.conformance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/**
 * The files of a deployment that could be read.
 *
 * @param models by the names of their files
 * @param tables by the names of their files
 */
record FileSet(Map<String, BpmnModelInstance> models, Map<String, DmnModelInstance> tables, List<FormFile> forms) {

    private static final List<String> MODELS = List.of(".bpmn", ".bpmn20.xml");
    private static final List<String> TABLES = List.of(".dmn", ".dmn11.xml");
    private static final String FORM = ".form";

    static boolean isModel(String file) {
        return MODELS.stream().anyMatch(file::endsWith);
    }

    static boolean isTable(String file) {
        return TABLES.stream().anyMatch(file::endsWith);
    }

    static boolean isForm(String file) {
        return file.endsWith(FORM);
    }

    Optional<FormFile> form(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }
}
