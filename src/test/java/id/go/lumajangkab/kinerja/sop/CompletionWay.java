package id.go.lumajangkab.kinerja.sop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.lumajangkab.kinerja.OfficeClient;
import id.go.lumajangkab.kinerja.OfficeClient.Answer;
import id.go.lumajangkab.kinerja.access.DemoUsers;
import id.go.lumajangkab.kinerja.engine.StepRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** The ways in which a task can be completed. */
enum CompletionWay {

    /** {@code /engine-rest}, as a form. */
    REST_SUBMIT_FORM {
        @Override
        Outcome complete(Office office, String user, String task, VariableMap variables) {
            return outcome(office.rest(user)
                    .post("/engine-rest/task/" + task + "/submit-form", Map.of("variables", dto(variables))));
        }
    },

    /** {@code /engine-rest}, without a form. */
    REST_COMPLETE {
        @Override
        Outcome complete(Office office, String user, String task, VariableMap variables) {
            return outcome(office.rest(user)
                    .post("/engine-rest/task/" + task + "/complete", Map.of("variables", dto(variables))));
        }
    },

    /** Tasklist, in its session. */
    TASKLIST {
        @Override
        Outcome complete(Office office, String user, String task, VariableMap variables) {
            return outcome(office.tasklist(user)
                    .post(
                            "/camunda/api/engine/engine/default/task/" + task + "/submit-form",
                            Map.of("variables", dto(variables))));
        }
    },

    /** Java, as a form. */
    JAVA_FORM_SERVICE {
        @Override
        Outcome complete(Office office, String user, String task, VariableMap variables) {
            return inJava(office, user, () -> office.engine().getFormService().submitTaskForm(task, variables));
        }
    },

    /** Java, without a form. */
    JAVA_TASK_SERVICE {
        @Override
        Outcome complete(Office office, String user, String task, VariableMap variables) {
            return inJava(office, user, () -> office.engine().getTaskService().complete(task, variables));
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    abstract Outcome complete(Office office, String user, String task, VariableMap variables);

    /** HTTP status, 204 for a success in Java too, and the sentence for the user. */
    record Outcome(int status, String message) {}

    /** The application, with each user's login kept. */
    record Office(int port, ProcessEngine engine, SopDriver sop, Map<String, OfficeClient> sessions) {

        static Office at(int port, ProcessEngine engine) {
            return new Office(port, engine, new SopDriver(engine), new ConcurrentHashMap<>());
        }

        OfficeClient rest(String user) {
            return OfficeClient.withPassword(port, user, DemoUsers.PASSWORD);
        }

        OfficeClient tasklist(String user) {
            return sessions.computeIfAbsent(
                    user, id -> OfficeClient.withSession(port, id, DemoUsers.PASSWORD, "tasklist"));
        }
    }

    /** Values as the engine takes them: lists and maps as Json, as forms send them. */
    static VariableMap typed(Map<String, ?> data) {
        VariableMap variables = Variables.createVariables();
        data.forEach((key, value) -> {
            if (value instanceof TypedValue typed) {
                variables.putValueTyped(key, typed);
            } else if (value instanceof List<?> || value instanceof Map<?, ?>) {
                variables.putValueTyped(key, json(value));
            } else {
                variables.putValue(key, value);
            }
        });
        return variables;
    }

    private static JsonValue json(Object value) {
        try {
            return SpinValues.jsonValue(JSON.writeValueAsString(value)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same values as the REST interface takes them. */
    private static Map<String, Object> dto(VariableMap variables) {
        Map<String, Object> dto = new LinkedHashMap<>();
        variables.keySet().forEach(key -> dto.put(key, valueDto(variables.getValueTyped(key))));
        return dto;
    }

    private static Map<String, Object> valueDto(TypedValue value) {
        if (value instanceof JsonValue json) {
            return Map.of("type", "Json", "value", json.getValueSerialized());
        }
        if (value instanceof FileValue file) {
            try {
                return Map.of(
                        "type",
                        "File",
                        "valueInfo",
                        Map.of("filename", file.getFilename()),
                        "value",
                        Base64.getEncoder().encodeToString(file.getValue().readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (value instanceof ObjectValue object) {
            return Map.of(
                    "type",
                    "Object",
                    "value",
                    object.getValueSerialized(),
                    "valueInfo",
                    Map.of(
                            "objectTypeName", object.getObjectTypeName(),
                            "serializationDataFormat", object.getSerializationDataFormat()));
        }
        if (value instanceof BytesValue bytes) {
            return Map.of("type", "Bytes", "value", Base64.getEncoder().encodeToString(bytes.getValue()));
        }
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("value", value.getValue());
        return plain;
    }

    private static Outcome outcome(Answer answer) {
        return new Outcome(answer.status(), answer.message());
    }

    private static Outcome inJava(Office office, String user, Runnable completion) {
        try {
            office.sop().as(user, () -> {
                completion.run();
                return null;
            });
            return new Outcome(204, "");
        } catch (StepRefused refused) {
            return new Outcome(refused.status(), refused.getMessage());
        }
    }
}
