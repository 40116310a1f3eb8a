package id.go.lumajangkab.kinerja.engine.fence;

/** Small models for tests: one process around the piece that a test is about. */
public final class Models {

    private Models() {}

    /** The whole file of a process {@code uji} with these elements in it. */
    public static String bpmn(String elements) {
        return bpmn("uji", elements);
    }

    /** The whole file of a process with these elements in it. */
    public static String bpmn(String key, String elements) {
        return definitions("""
                <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P30D">
                %s
                </bpmn:process>""".formatted(key, elements));
    }

    /** The whole file around what stands beside processes too. */
    public static String definitions(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="definisi"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://bpmn.io/schema/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                %s
                </bpmn:definitions>""".formatted(content);
    }

    /** A process that leads from its start through one element, whose id is {@code kerja}, to its end. */
    public static String through(String element) {
        return through("uji", element);
    }

    /** As {@link #through(String)}, with an id of the process. */
    public static String through(String key, String element) {
        return bpmn(key, """
                <bpmn:startEvent id="mulai" />
                <bpmn:sequenceFlow id="a" sourceRef="mulai" targetRef="kerja" />
                %s
                <bpmn:sequenceFlow id="b" sourceRef="kerja" targetRef="selesai" />
                <bpmn:endEvent id="selesai" />""".formatted(element));
    }

    /** A decision table {@code uji} with one rule. */
    public static String dmn(String attributesOfInput, String input, String output) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="uji"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                  <decision id="uji" name="Uji" camunda:historyTimeToLive="P30D">
                    <decisionTable id="t">
                      <input id="i"><inputExpression id="e" typeRef="string" %s><text>%s</text></inputExpression></input>
                      <output id="o" name="hasil" typeRef="string" />
                      <rule id="r"><inputEntry id="ri"><text></text></inputEntry>
                        <outputEntry id="ro"><text>%s</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>""".formatted(attributesOfInput, input, output);
    }

    /** A form with these components. */
    public static String form(String id, String components) {
        return """
                {"type": "default", "id": "%s", "schemaVersion": 16, "executionPlatform": "Camunda Platform",
                 "executionPlatformVersion": "7.24.0", "components": [%s]}""".formatted(id, components);
    }
}
