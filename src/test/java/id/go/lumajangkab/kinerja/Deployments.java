package id.go.lumajangkab.kinerja;

import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Deploys over the REST interface, as Camunda Modeler does it. */
public final class Deployments {

    private static final String BORDER = "batas";

    private Deployments() {}

    /** Deploys one file. */
    public static Answer deploy(OfficeClient client, String name, String file, String content) {
        return deploy(client, Map.of("deployment-name", name), file, content);
    }

    /**
     * Deploys one file.
     *
     * @param fields such as {@code deployment-name}, {@code tenant-id}
     */
    public static Answer deploy(OfficeClient client, Map<String, String> fields, String file, String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        fields.forEach((name, value) -> parts.put("name=\"" + name + "\"", value));
        parts.put("name=\"data\"; filename=\"" + file + "\"\r\nContent-Type: application/octet-stream", content);
        String body = parts.entrySet().stream()
                .map(part -> "--" + BORDER + "\r\nContent-Disposition: form-data; " + part.getKey() + "\r\n\r\n"
                        + part.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + BORDER + "--\r\n"));
        return client.with("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .send("POST", "/engine-rest/deployment/create", body);
    }

    /** A process that ends where it starts. */
    public static String model(String key) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="uji"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://bpmn.io/schema/bpmn">
                  <bpmn:process id="%s" name="Uji" isExecutable="true" camunda:historyTimeToLive="P1825D">
                    <bpmn:startEvent id="mulai" />
                    <bpmn:sequenceFlow id="lalu" sourceRef="mulai" targetRef="selesai" />
                    <bpmn:endEvent id="selesai" />
                  </bpmn:process>
                </bpmn:definitions>""".formatted(key);
    }
}
