package id.go.lumajangkab.kinerja.conformance;

import id.go.lumajangkab.kinerja.conformance.Contract.OwnProcess;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.jspecify.annotations.Nullable;

/** Holds the escalations and errors that a process throws against those that it catches. */
final class EventRules {

    private static final String ANY = "";

    private final ProcessGraph graph;
    private final Set<String> known;
    private final Findings findings;
    private final Set<String> escalations;
    private final Set<String> errors;

    EventRules(ProcessGraph graph, @Nullable OwnProcess own, Findings findings) {
        this.graph = graph;
        this.known = own == null ? Set.of() : own.escalations();
        this.findings = findings;
        this.escalations = caught(EscalationEventDefinition.class, EventRules::escalation);
        this.errors = caught(ErrorEventDefinition.class, EventRules::error);
    }

    void check() {
        for (ThrowEvent thrown : graph.all(ThrowEvent.class)) {
            of(thrown.getEventDefinitions(), EscalationEventDefinition.class)
                    .forEach(definition -> escalation(thrown, escalation(definition)));
            of(thrown.getEventDefinitions(), ErrorEventDefinition.class)
                    .forEach(definition -> error(thrown, error(definition)));
        }
        if (!known.isEmpty()) {
            graph.all(CatchEvent.class).forEach(this::taken);
        }
    }

    private void escalation(FlowNode at, String code) {
        if (code.equals(ANY)) {
            findings.refuse(
                    "eskalasi",
                    null,
                    at,
                    "eskalasi ini tidak mempunyai kode",
                    "Pilih eskalasinya pada Global escalation reference dan isi kodenya");
        } else if (!known.contains(code) && !escalations.contains(code) && !escalations.contains(ANY)) {
            findings.refuse(
                    "eskalasi",
                    null,
                    at,
                    "eskalasi “" + code + "” tidak ditangkap di mana pun",
                    "Tangkap dengan kode yang sama");
        }
    }

    private void error(FlowNode at, String code) {
        if (!errors.contains(code) && !errors.contains(ANY)) {
            findings.refuse(
                    "galat",
                    null,
                    at,
                    "galat (error) “" + code + "” tidak ditangkap di mana pun, sehingga prosesnya terputus di sini",
                    "Tangkap dengan kode yang sama, atau ganti dengan akhir biasa");
        }
    }

    /** Lateness is recorded in one place; who takes its code elsewhere takes it away from there. */
    private void taken(CatchEvent event) {
        boolean takes = of(event.getEventDefinitions(), EscalationEventDefinition.class).stream()
                .map(EventRules::escalation)
                .anyMatch(code -> code.equals(ANY) || known.contains(code));
        SubProcess around = graph.around(event);
        boolean records = around != null && SopModel.isRecording(around, graph);
        if (takes && !records) {
            findings.refuse(
                    "eskalasi-direbut",
                    null,
                    event,
                    "kejadian ini menangkap eskalasi keterlambatan, sehingga tidak tercatat",
                    "Beri eskalasi tambahan kode sendiri, dan tangkap hanya kode itu");
        }
    }

    private <T extends EventDefinition> Set<String> caught(Class<T> type, Function<T, String> code) {
        return graph.all(CatchEvent.class).stream()
                .flatMap(event -> of(event.getEventDefinitions(), type).stream())
                .map(code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> of(Collection<EventDefinition> definitions, Class<T> type) {
        return definitions.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String escalation(EscalationEventDefinition definition) {
        return definition.getEscalation() == null
                ? ANY
                : Objects.requireNonNullElse(definition.getEscalation().getEscalationCode(), ANY);
    }

    private static String error(ErrorEventDefinition definition) {
        return definition.getError() == null
                ? ANY
                : Objects.requireNonNullElse(definition.getError().getErrorCode(), ANY);
    }
}
