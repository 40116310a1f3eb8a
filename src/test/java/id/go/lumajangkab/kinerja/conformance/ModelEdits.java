package id.go.lumajangkab.kinerja.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Edits of the delivered model such as analysts make, wrong ones and harmless ones, and what is to be told of each. */
final class ModelEdits {

    /** How many findings one mistake may make without becoming a burden. */
    static final int FEW = 3;

    private static final int ARCHIVE = 10;
    private static final Map<Integer, String> GATEWAYS = Map.of(6, "approvedByKasubag", 7, "approvedByTim");

    /** What is edited, and how. */
    enum Kind {
        STEP_REMOVED,
        STEP_ID_CHANGED,
        STEP_TWICE,
        STEP_OF_ANOTHER_KIND,
        STEP_REPEATED,
        STEP_BESIDE_THE_PATH,
        STEPS_SWAPPED,
        ACTOR,
        WORDS,
        TIMER_LOST,
        TIMER_THROWS_UNKNOWN,
        TIMER_INTERRUPTS,
        TIMER_NOT_A_DURATION,
        TIMER_THROWS_ANOTHER,
        TIMER_MOVED,
        TIMER_TWICE,
        TIMER_LATER,
        SHORTCUT,
        SHORTCUT_BY_GATEWAY,
        SHORTCUT_BY_LINK,
        SHORTCUT_BY_EVENT_GATEWAY,
        SHORTCUT_BY_CONDITION_AT_TASK,
        WAY_BACK,
        CUT_OFF,
        SECOND_TOKEN,
        EARLY_END,
        TERMINATED,
        ANSWERS_SWAPPED,
        CONDITION,
        CONDITION_TOO_EARLY,
        DEFAULT_FLOW,
        NO_LEADS_ELSEWHERE,
        YES_LEADS_ELSEWHERE,
        GATEWAY_REPLACED,
        COMPUTING,
        FREEZING,
        JOIN_WAITS_FOR_EVER,
        UNREACHABLE,
        ENDLESS,
        TOO_MUCH,
        DEAD_END,
        LATENESS,
        SUBPROCESS,
        START,
        OWN_WORK_AROUND_A_STEP,
        HARMLESS
    }

    /** What is to be told: the code of a finding, its row and its element. */
    record Told(
            String code, @Nullable Integer row, @Nullable String element) {}

    /**
     * An edit.
     *
     * @param told nothing for a harmless one
     * @param most how many findings there may be in all
     */
    record Edit(Kind kind, String label, Consumer<EditedModel> change, List<Told> told, int most) {

        /** The model with that edit. */
        String of(String model) {
            EditedModel edited = new EditedModel(model);
            change.accept(edited);
            return edited.text();
        }

        @Override
        public String toString() {
            return kind + ": " + label;
        }
    }

    private final List<Edit> edits = new ArrayList<>();

    private ModelEdits() {}

    /** All that are to be refused. */
    static List<Edit> wrong() {
        ModelEdits edits = new ModelEdits();
        edits.steps();
        edits.actors();
        edits.words();
        edits.timers();
        edits.escalationCodes();
        edits.shortcuts();
        edits.tokens();
        edits.parallelSteps();
        edits.ends();
        edits.decisions();
        edits.services();
        edits.lateness();
        edits.subprocesses();
        edits.structure();
        edits.ownWorkAroundSteps();
        edits.tooMuch();
        return edits.edits;
    }

    /** All that are to be taken. */
    static List<Edit> harmless() {
        ModelEdits edits = new ModelEdits();
        edits.looks();
        edits.otherTimes();
        edits.ownWork();
        edits.otherGateways();
        return edits.edits;
    }

    private void wrong(
            Kind kind,
            String label,
            String code,
            @Nullable Integer row,
            @Nullable String element,
            Consumer<EditedModel> change) {
        edits.add(new Edit(kind, label, change, List.of(new Told(code, row, element)), FEW));
    }

    /** Allows the edit that was added last more findings. */
    private void lastWithAtMost(int findings) {
        Edit last = edits.remove(edits.size() - 1);
        edits.add(new Edit(last.kind(), last.label(), last.change(), last.told(), findings));
    }

    private void harmless(String label, Consumer<EditedModel> change) {
        edits.add(new Edit(Kind.HARMLESS, label, change, List.of(), 0));
    }

    private static String id(int row) {
        return SopModel.id(row);
    }

    private static void eachStep(Consumer<Integer> edit) {
        for (int row = 1; row <= 9; row++) {
            edit.accept(row);
        }
    }

    private static void eachRow(Consumer<Integer> edit) {
        eachStep(edit);
        edit.accept(ARCHIVE);
    }

    private static void removeStep(EditedModel model, int row) {
        if (row < ARCHIVE) {
            model.remove("timer" + row);
            model.remove("late" + row);
        }
        model.unhook(id(row));
        model.remove(id(row));
    }

    private void steps() {
        eachRow(row -> wrong(Kind.STEP_REMOVED, id(row), "langkah-hilang", row, null, model -> removeStep(model, row)));
        eachStep(row -> wrong(
                Kind.STEP_REMOVED, id(row) + " without what its timer led to", "langkah-hilang", row, null, model -> {
                    model.unhook(id(row));
                    model.remove(id(row));
                }));
        eachRow(row -> wrong(
                Kind.STEP_ID_CHANGED,
                id(row),
                "langkah-hilang",
                row,
                "tugas" + row,
                model -> model.rename(id(row), "tugas" + row)));
        eachRow(row -> wrong(Kind.STEP_TWICE, id(row), "langkah-ganda", row, "salinan", model -> {
            model.copy(id(row), "salinan");
            model.insert("salinan", model.outgoing(id(row)).get(0));
        }));
        for (String type : List.of("manualTask", "task", "receiveTask")) {
            wrong(Kind.STEP_OF_ANOTHER_KIND, type, "langkah-jenis", 2, "step2", model -> {
                for (String name : List.of("candidateGroups", "formRef", "formRefBinding")) {
                    model.removeCamunda("step2", name);
                }
                model.retype("step2", type);
            });
        }
        eachRow(row -> {
            wrong(
                    Kind.STEP_REPEATED,
                    id(row) + " for several",
                    "langkah-ganda",
                    row,
                    id(row),
                    model -> model.repeat(id(row), 2));
            wrong(Kind.STEP_BESIDE_THE_PATH, id(row), "langkah-letak", row, id(row), model -> {
                model.unhook(id(row));
                Element beside = eventSubprocess(model, "messageEventDefinition", false);
                model.move(row < ARCHIVE ? List.of(id(row), "timer" + row, "late" + row) : List.of(id(row)), beside);
                model.add(beside, "endEvent", "akhirSamping");
                model.flow("awalSamping", id(row));
                model.flow(id(row), "akhirSamping");
            });
        });
        for (int row : List.of(1, 2, 3, 4, 5, 6, 9)) {
            wrong(
                    Kind.STEPS_SWAPPED,
                    id(row) + " and " + id(row + 1),
                    "urutan",
                    row,
                    id(row + 1),
                    model -> swap(model, row));
            if (row == 5 || row == 6) {
                // each of the answers that come back there is wrong by itself
                lastWithAtMost(4);
            }
        }
        wrong(Kind.STEPS_SWAPPED, "step7 and step8", "keputusan", 6, "approvedByKasubag_yes", model -> swap(model, 7));
        wrong(Kind.STEPS_SWAPPED, "step8 and step9", "keputusan", 7, "approvedByTim_yes", model -> swap(model, 8));
    }

    /** Lets two steps change their places. */
    private static void swap(EditedModel model, int row) {
        String one = id(row);
        String other = id(row + 1);
        List<String> toOne = model.incoming(one);
        List<String> fromOne = model.outgoing(one);
        List<String> toOther = model.incoming(other);
        List<String> fromOther = model.outgoing(other);
        toOne.forEach(flow -> model.to(flow, other));
        fromOne.forEach(flow -> model.from(flow, other));
        toOther.forEach(flow -> model.to(flow, one));
        fromOther.forEach(flow -> model.from(flow, one));
    }

    private static Element eventSubprocess(EditedModel model, String event, boolean interrupting) {
        Element beside = model.node("subProcess", "samping");
        beside.setAttribute("triggeredByEvent", "true");
        Element start = model.add(beside, "startEvent", "awalSamping");
        start.setAttribute("isInterrupting", String.valueOf(interrupting));
        message(model, start, event);
        return beside;
    }

    private static void message(EditedModel model, Element event, String type) {
        Element definition = model.add(event, type, event.getAttribute("id") + "Definition");
        if (type.equals("messageEventDefinition")) {
            model.root("message", "pesan").setAttribute("name", "pesan");
            definition.setAttribute("messageRef", "pesan");
        }
    }

    private void actors() {
        eachRow(row -> {
            wrong(Kind.ACTOR, id(row) + " to another group", "pelaksana", row, id(row), model -> {
                model.removeCamunda(id(row), "candidateUsers");
                model.camunda(model.element(id(row)), "candidateGroups", row == 5 ? "sekretaris" : "staf");
            });
            wrong(Kind.ACTOR, id(row) + " to nobody", "pelaksana", row, id(row), model -> {
                model.removeCamunda(id(row), "candidateUsers");
                model.removeCamunda(id(row), "candidateGroups");
            });
            wrong(
                    Kind.ACTOR,
                    id(row) + " to one person",
                    "pelaksana",
                    row,
                    id(row),
                    model -> model.camunda(model.element(id(row)), "assignee", "staf1"));
        });
        wrong(
                Kind.ACTOR,
                "step2 to a second group",
                "pelaksana",
                2,
                "step2",
                model -> model.camunda(model.element("step2"), "candidateGroups", "sekretaris,staf"));
        wrong(
                Kind.ACTOR,
                "step3 to a group besides the members",
                "pelaksana",
                3,
                "step3",
                model -> model.camunda(model.element("step3"), "candidateGroups", "tim"));
        wrong(Kind.ACTOR, "step4 to a potential owner", "pelaksana", 4, "step4", model -> {
            Element owner = model.add(model.element("step4"), "potentialOwner", "");
            Element assignment = model.add(owner, "resourceAssignmentExpression", "");
            model.add(assignment, "formalExpression", "").setTextContent("user(staf1)");
        });
    }

    private void words() {
        eachRow(row -> {
            for (String name : List.of("kelengkapan", "output")) {
                wrong(
                        Kind.WORDS,
                        name + " of " + id(row) + " changed",
                        "kata-" + name,
                        row,
                        id(row),
                        model -> model.property(id(row), name, "Surat tugas"));
                wrong(
                        Kind.WORDS,
                        name + " of " + id(row) + " removed",
                        "kata-" + name,
                        row,
                        id(row),
                        model -> model.removeProperty(id(row), name));
            }
            wrong(
                    Kind.WORDS,
                    "number of " + id(row),
                    "kata-langkah",
                    row,
                    id(row),
                    model -> model.property(id(row), "langkah", "12"));
        });
        eachStep(row -> {
            wrong(
                    Kind.WORDS,
                    "time of " + id(row),
                    "kata-waktu",
                    row,
                    id(row),
                    model -> model.property(id(row), "waktu", "20 menit"));
            wrong(
                    Kind.WORDS,
                    "label of timer" + row,
                    "pewaktu-label",
                    row,
                    "timer" + row,
                    model -> model.element("timer" + row).setAttribute("name", "20 menit"));
        });
    }

    private void timers() {
        eachStep(row -> {
            String timer = "timer" + row;
            wrong(Kind.TIMER_LOST, timer, "pewaktu-hilang", row, id(row), model -> {
                model.remove(timer);
                model.remove("late" + row);
            });
            wrong(
                    Kind.TIMER_LOST,
                    "what " + timer + " leads to",
                    "pewaktu-hilang",
                    row,
                    id(row),
                    model -> model.remove("late" + row));
            wrong(Kind.TIMER_LOST, "escalation of " + timer, "pewaktu-hilang", row, id(row), model -> {
                Element late = model.element("late" + row);
                late.removeChild(EditedModel.child(late, "escalationEventDefinition"));
            });
            wrong(
                    Kind.TIMER_INTERRUPTS,
                    timer,
                    "memutus",
                    row,
                    timer,
                    model -> model.element(timer).setAttribute("cancelActivity", "true"));
            wrong(
                    Kind.TIMER_NOT_A_DURATION,
                    timer + " at a date",
                    "pewaktu-bentuk",
                    row,
                    timer,
                    model -> retime(model, timer, "timeDate", "2027-01-04T08:00:00"));
            wrong(
                    Kind.TIMER_NOT_A_DURATION,
                    timer + " again and again",
                    "pewaktu-bentuk",
                    row,
                    timer,
                    model -> retime(model, timer, "timeCycle", "R3/PT15M"));
            wrong(
                    Kind.TIMER_NOT_A_DURATION,
                    timer + " in words",
                    "pewaktu-bentuk",
                    row,
                    timer,
                    model -> retime(model, timer, "timeDuration", "15 menit"));
            wrong(
                    Kind.TIMER_THROWS_ANOTHER,
                    timer,
                    "pewaktu-eskalasi",
                    row,
                    "late" + row,
                    model -> EditedModel.child(model.element("late" + row), "escalationEventDefinition")
                            .setAttribute("escalationRef", "escalation" + (row % 9 + 1)));
            wrong(Kind.TIMER_TWICE, timer, "pewaktu-ganda", row, "pewaktuLain", model -> {
                model.timerAt("pewaktuLain", id(row), false);
                model.flow("pewaktuLain", "late" + row);
            });
            wrong(Kind.TIMER_LATER, "a task after " + timer, "pewaktu-jalan", row, timer, model -> {
                model.task("sendiri");
                model.insert("sendiri", model.outgoing(timer).get(0));
            });
            wrong(Kind.TIMER_LATER, "a choice after " + timer, "pewaktu-jalan", row, timer, model -> {
                model.node("exclusiveGateway", "pilih");
                model.insert("pilih", model.outgoing(timer).get(0));
                model.node("endEvent", "tanpaCatatan");
                otherwise(model, "pilih", "late" + row, "tanpaCatatan", "${perlu}");
            });
        });
        wrong(Kind.TIMER_THROWS_ANOTHER, "an event in the path", "pewaktu-eskalasi", null, "lempar", model -> {
            Element thrown = model.node("intermediateThrowEvent", "lempar");
            model.add(thrown, "escalationEventDefinition", "lemparDefinition")
                    .setAttribute("escalationRef", "escalation3");
            model.insert("lempar", model.outgoing("step2").get(0));
        });
    }

    private void escalationCodes() {
        eachStep(row -> {
            String escalation = "escalation" + row;
            wrong(
                    Kind.TIMER_THROWS_UNKNOWN,
                    escalation + " with another code",
                    "pewaktu-hilang",
                    row,
                    id(row),
                    model -> model.element(escalation).setAttribute("escalationCode", "telat-" + row));
            if (row < 9) {
                wrong(
                        Kind.TIMER_THROWS_ANOTHER,
                        escalation + " with the next one's code",
                        "pewaktu-eskalasi",
                        row,
                        "late" + row,
                        model -> model.element(escalation).setAttribute("escalationCode", "terlambat-" + (row + 1)));
                wrong(
                        Kind.TIMER_MOVED,
                        "timer" + row + " to the next step",
                        "pewaktu-hilang",
                        row,
                        id(row),
                        model -> model.element("timer" + row).setAttribute("attachedToRef", id(row + 1)));
            }
        });
    }

    private static void retime(EditedModel model, String timer, String kind, String written) {
        Element definition = EditedModel.child(model.element(timer), "timerEventDefinition");
        definition.removeChild(EditedModel.child(definition, "timeDuration"));
        model.time(definition, kind, written);
    }

    /** Lets a gateway that has a way to a node choose another one, by a condition of its own. */
    private static void otherwise(EditedModel model, String gateway, String usual, String other, String condition) {
        String flow = model.outgoing(gateway).stream()
                .filter(id -> model.target(id).equals(usual))
                .findFirst()
                .orElseThrow();
        model.element(gateway).setAttribute("default", flow);
        model.flow("jalanLain", gateway, other);
        model.condition(model.element("jalanLain"), condition);
    }

    /** The flow by which a step is come to from the step before. */
    private static String into(EditedModel model, int row) {
        return model.incoming(id(row)).stream()
                .filter(flow -> !flow.endsWith("_no"))
                .findFirst()
                .orElseThrow();
    }

    private void shortcuts() {
        Map<Integer, String> before =
                Map.of(1, "start", 2, "step1", 3, "step2", 4, "step3", 5, "computeValues", 9, "freezeResult");
        before.forEach((row, node) -> wrong(
                Kind.SHORTCUT,
                "around " + id(row),
                "token-kedua",
                row,
                node,
                model -> model.flow(node, model.after(id(row)))));
        wrong(
                Kind.SHORTCUT,
                "around step6",
                "syarat-terlalu-dini",
                6,
                "approvedByKasubag_yes",
                model -> model.flow("step5", "approvedByKasubag"));
        wrong(
                Kind.SHORTCUT,
                "around step7",
                "syarat",
                6,
                "jalanPintas",
                model -> model.flow("jalanPintas", "approvedByKasubag", "approvedByTim"));
        wrong(
                Kind.SHORTCUT,
                "around step8",
                "syarat",
                7,
                "jalanPintas",
                model -> model.flow("jalanPintas", "approvedByTim", "freezeResult"));
        for (int row : List.of(1, 2, 3, 4, 5, 9)) {
            wrong(
                    Kind.SHORTCUT_BY_GATEWAY,
                    "around " + id(row),
                    "urutan",
                    row,
                    "jalanLain",
                    model -> chooseAround(model, row));
            wrong(Kind.SHORTCUT_BY_LINK, "around " + id(row), "urutan", row, "jalanLain", model -> {
                String after = model.after(id(row));
                Element thrown = model.node("intermediateThrowEvent", "lompat");
                model.add(thrown, "linkEventDefinition", "lompatDefinition").setAttribute("name", "pintas");
                Element caught = model.node("intermediateCatchEvent", "mendarat");
                model.add(caught, "linkEventDefinition", "mendaratDefinition").setAttribute("name", "pintas");
                model.flow("mendarat", after);
                choose(model, row, "lompat");
            });
            wrong(Kind.SHORTCUT_BY_EVENT_GATEWAY, "around " + id(row), "urutan", row, "pilih_kemudian_baru", model -> {
                model.node("eventBasedGateway", "pilih");
                model.timer(model.node("intermediateCatchEvent", "segera"), "timeDuration", "PT1H");
                model.timer(model.node("intermediateCatchEvent", "kemudian"), "timeDuration", "PT2H");
                String after = model.after(id(row));
                model.to(into(model, row), "pilih");
                model.flow("pilih", "segera");
                model.flow("pilih", "kemudian");
                model.flow("segera", id(row));
                model.flow("kemudian", after);
            });
        }
        wrong(
                Kind.SHORTCUT_BY_GATEWAY,
                "around step6",
                "syarat-terlalu-dini",
                6,
                "approvedByKasubag_yes",
                model -> chooseAround(model, 6));
        wrong(
                Kind.SHORTCUT_BY_GATEWAY,
                "around step7",
                "syarat-terlalu-dini",
                7,
                "approvedByTim_yes",
                model -> chooseAround(model, 7));
        wrong(Kind.SHORTCUT_BY_GATEWAY, "around step8", "keputusan", 7, "jalanLain", model -> chooseAround(model, 8));
        wrong(
                Kind.SHORTCUT_BY_GATEWAY,
                "around archive",
                "arsip",
                ARCHIVE,
                "completed",
                model -> chooseAround(model, ARCHIVE));
        wrong(
                Kind.SHORTCUT_BY_GATEWAY,
                "from step1 to the record",
                "urutan",
                2,
                "jalanLain",
                model -> choose(model, 2, "archive"));
        for (int row : List.of(2, 3, 4)) {
            wrong(Kind.SHORTCUT_BY_CONDITION_AT_TASK, "around " + id(row), "urutan", row, "pintas", model -> {
                model.condition(model.flow("pintas", id(row - 1), model.after(id(row))), "${mendesak}");
                model.element(id(row - 1)).setAttribute("default", into(model, row));
            });
        }
        eachStep(row -> {
            if (row > 1 && !GATEWAYS.containsKey(row)) {
                wrong(
                        Kind.WAY_BACK,
                        "from " + id(row) + " to " + id(row - 1),
                        "urutan",
                        row - 1,
                        "jalanLain",
                        model -> chooseAfter(model, row, id(row - 1)));
            }
        });
    }

    private static void chooseAround(EditedModel model, int row) {
        choose(model, row, model.after(id(row)));
    }

    /** Puts a gateway of an analyst's own before a step, which leads elsewhere on his condition. */
    private static void choose(EditedModel model, int row, String other) {
        model.node("exclusiveGateway", "pilih");
        model.insert("pilih", into(model, row));
        otherwise(model, "pilih", id(row), other, "${mendesak}");
    }

    private static void chooseAfter(EditedModel model, int row, String other) {
        String after = model.after(id(row));
        model.node("exclusiveGateway", "pilih");
        model.insert("pilih", model.outgoing(id(row)).get(0));
        otherwise(model, "pilih", after, other, "${mendesak}");
    }

    private void tokens() {
        eachStep(row -> {
            wrong(Kind.CUT_OFF, id(row), "memutus", row, "putus", model -> {
                model.timerAt("putus", id(row), true);
                model.flow("putus", id(row + 1));
            });
            wrong(Kind.CUT_OFF, id(row) + " by a message", "memutus", row, "putus", model -> {
                message(model, model.boundary("putus", id(row), true), "messageEventDefinition");
                model.flow("putus", model.after(id(row)));
            });
            wrong(Kind.SECOND_TOKEN, "from the border of " + id(row), "token-kedua", row + 1, "samping", model -> {
                model.timerAt("samping", id(row), false);
                model.flow("samping", id(row + 1));
            });
            wrong(Kind.SECOND_TOKEN, "by two ways after " + id(row), "token-kedua", row + 1, "bagi", model -> {
                model.node("parallelGateway", "bagi");
                model.node("exclusiveGateway", "satukan");
                model.insert("bagi", model.outgoing(id(row)).get(0));
                model.insert("satukan", model.outgoing("bagi").get(0));
                model.task("sendiri");
                model.flow("bagi", "sendiri");
                model.flow("sendiri", "satukan");
            });
            wrong(Kind.JOIN_WAITS_FOR_EVER, "after " + id(row), "buntu", row + 1, "satukan", model -> {
                model.node("exclusiveGateway", "pilih");
                model.node("parallelGateway", "satukan");
                model.insert("pilih", model.outgoing(id(row)).get(0));
                model.insert("satukan", model.outgoing("pilih").get(0));
                model.task("sendiri");
                otherwise(model, "pilih", "satukan", "sendiri", "${mendesak}");
                model.flow("sendiri", "satukan");
            });
        });
        wrong(Kind.CUT_OFF, "everything by an event", "memutus", null, "awalSamping", model -> {
            Element beside = eventSubprocess(model, "messageEventDefinition", true);
            model.add(beside, "endEvent", "akhirSamping");
            model.flow("awalSamping", "akhirSamping");
        });
    }

    private void parallelSteps() {
        for (int row : List.of(2, 3)) {
            wrong(Kind.SECOND_TOKEN, id(row) + " and the next at once", "token-kedua", row, "bagi", model -> {
                model.node("parallelGateway", "bagi");
                model.node("parallelGateway", "satukan");
                model.to(into(model, row), "bagi");
                String onward = model.outgoing(id(row + 1)).get(0);
                model.to(model.outgoing(id(row)).get(0), "satukan");
                model.insert("satukan", onward);
                model.flow("bagi", id(row));
                model.flow("bagi", id(row + 1));
            });
        }
        eachStep(row -> wrong(
                Kind.SECOND_TOKEN,
                "from " + id(row) + " to itself",
                "token-kedua",
                row,
                id(row),
                model -> model.flow(id(row), id(row))));
        wrong(Kind.SECOND_TOKEN, "from the border of an own task", "token-kedua", 3, "samping", model -> {
            model.task("sendiri");
            model.insert("sendiri", "step2_step3");
            model.timerAt("samping", "sendiri", false);
            model.flow("samping", "step3");
        });
        wrong(Kind.SECOND_TOKEN, "from the border of a subprocess", "token-kedua", 4, "samping", model -> {
            around(model, 2);
            model.timerAt("samping", "kelompok", false);
            model.flow("samping", "step4");
        });
        wrong(Kind.GATEWAY_REPLACED, "an own join by an inclusive one", "inklusif", null, "satukan", model -> {
            model.node("parallelGateway", "bagi");
            model.node("inclusiveGateway", "satukan");
            model.insert("bagi", "step2_step3");
            model.insert("satukan", model.outgoing("bagi").get(0));
            model.task("sendiri");
            model.flow("bagi", "sendiri");
            model.flow("sendiri", "satukan");
        });
    }

    private void ends() {
        eachStep(row -> {
            wrong(Kind.EARLY_END, "after " + id(row), "arsip", row + 1, "selesai", model -> {
                model.node("endEvent", "selesai");
                chooseAfter(model, row, "selesai");
            });
            wrong(Kind.TERMINATED, "beside what follows " + id(row), "arsip", row + 1, "hentikan", model -> {
                model.add(model.node("endEvent", "hentikan"), "terminateEventDefinition", "hentikanDefinition");
                model.flow(id(row), "hentikan");
            });
            wrong(Kind.TERMINATED, "when " + id(row) + " is late", "memutus", row, "hentikan", model -> {
                model.add(model.node("endEvent", "hentikan"), "terminateEventDefinition", "hentikanDefinition");
                model.timerAt("habis", id(row), false);
                model.flow("habis", "hentikan");
            });
        });
        wrong(Kind.EARLY_END, "instead of the record", "arsip", ARCHIVE, "selesai", model -> {
            model.node("endEvent", "selesai");
            model.to("step9_archive", "selesai");
        });
    }

    private void decisions() {
        GATEWAYS.forEach((row, gateway) -> {
            String yes = gateway + "_yes";
            String no = gateway + "_no";
            String approved = id(row + 1);
            String refused = id(row - 1);
            edits.add(new Edit(
                    Kind.ANSWERS_SWAPPED,
                    "the ends at " + gateway,
                    model -> {
                        model.to(yes, refused);
                        model.to(no, approved);
                    },
                    List.of(new Told("keputusan", row, yes), new Told("keputusan", row, no)),
                    FEW));
            for (String negated : List.of("${!%s}", "${not %s}", "${%s == false}", "${%s ne true}")) {
                edits.add(new Edit(
                        Kind.ANSWERS_SWAPPED,
                        String.format(negated, gateway),
                        model -> recondition(model, yes, String.format(negated, gateway)),
                        List.of(new Told("keputusan", row, yes), new Told("keputusan", row, no)),
                        FEW));
            }
            wrong(
                    Kind.ANSWERS_SWAPPED,
                    "the default of " + gateway + " with its condition",
                    "keputusan",
                    row,
                    no,
                    model -> {
                        model.removeCondition(yes);
                        model.element(gateway).setAttribute("default", yes);
                        model.condition(model.element(no), "${" + gateway + "}");
                    });
            for (String unclear : List.of("${lengkap}", "${execution.hasVariable('" + gateway + "')}")) {
                wrong(
                        Kind.CONDITION,
                        gateway + " by " + unclear,
                        "keputusan",
                        row,
                        no,
                        model -> recondition(model, yes, unclear));
            }
            wrong(
                    Kind.CONDITION,
                    gateway + " where there is an answer",
                    "keputusan",
                    row,
                    yes,
                    model -> recondition(model, yes, "${" + gateway + " != null}"));
            wrong(Kind.CONDITION, gateway + " always no", "keputusan", row, no, model -> {
                model.removeCondition(yes);
                model.element(gateway).setAttribute("default", yes);
                model.condition(model.element(no), "${true}");
            });
            wrong(
                    Kind.CONDITION,
                    gateway + " always yes",
                    "keputusan",
                    row,
                    yes,
                    model -> recondition(model, yes, "${true}"));
            wrong(
                    Kind.CONDITION,
                    gateway + " never yes",
                    "keputusan",
                    row,
                    no,
                    model -> recondition(model, yes, "${false}"));
            for (String unreadable : List.of("${" + gateway, gateway, "${'ya'}", "${" + gateway + " = true}")) {
                wrong(
                        Kind.CONDITION,
                        gateway + " by " + unreadable,
                        "syarat",
                        row,
                        yes,
                        model -> recondition(model, yes, unreadable));
            }
            wrong(Kind.CONDITION, gateway + " without one", "syarat", row, yes, model -> model.removeCondition(yes));
            wrong(Kind.CONDITION_TOO_EARLY, gateway, "syarat-terlalu-dini", row, "jalanLain", model -> {
                model.task("sendiri");
                model.node("exclusiveGateway", "pilih");
                String onward = "step1_step2";
                model.insert("pilih", onward);
                model.flow("sendiri", "step2");
                otherwise(model, "pilih", "step2", "sendiri", "${" + gateway + "}");
            });
            wrong(
                    Kind.DEFAULT_FLOW,
                    "none at " + gateway,
                    "bawaan",
                    row,
                    gateway,
                    model -> model.element(gateway).removeAttribute("default"));
            wrong(Kind.DEFAULT_FLOW, "none at " + gateway + ", both conditions", "bawaan", row, gateway, model -> {
                model.element(gateway).removeAttribute("default");
                model.condition(model.element(no), "${!" + gateway + "}");
            });
            wrong(
                    Kind.DEFAULT_FLOW,
                    "yes at " + gateway,
                    "bawaan",
                    row,
                    gateway,
                    model -> model.element(gateway).setAttribute("default", yes));
            wrong(
                    Kind.DEFAULT_FLOW,
                    "with a condition at " + gateway,
                    "bawaan",
                    row,
                    gateway,
                    model -> model.condition(model.element(no), "${!" + gateway + "}"));
            wrong(
                    Kind.DEFAULT_FLOW,
                    "of another node at " + gateway,
                    "bawaan",
                    row,
                    gateway,
                    model -> model.element(gateway).setAttribute("default", "step1_step2"));
            wrong(Kind.CONDITION, gateway + " without its no", "bawaan", row, gateway, model -> {
                model.element(gateway).removeAttribute("default");
                model.removeFlow(no);
            });
            wrong(Kind.CONDITION, gateway + " without its yes", "keputusan", row, no, model -> model.removeFlow(yes));
            wrong(Kind.CONDITION, gateway + " with a third answer", "keputusan", row, "ulang", model -> {
                model.condition(model.flow("ulang", gateway, "step1"), "${ulang}");
                model.element(gateway).setAttribute("default", no);
            });
            wrong(
                    Kind.CONDITION,
                    gateway + " and more",
                    "keputusan",
                    row,
                    no,
                    model -> recondition(model, yes, "${" + gateway + " && lengkap}"));
            eachRow(other -> {
                if (!id(other).equals(refused)) {
                    wrong(
                            Kind.NO_LEADS_ELSEWHERE,
                            gateway + " to " + id(other),
                            "keputusan",
                            row,
                            no,
                            model -> model.to(no, id(other)));
                }
                if (!id(other).equals(approved)) {
                    wrong(
                            Kind.YES_LEADS_ELSEWHERE,
                            gateway + " to " + id(other),
                            "keputusan",
                            row,
                            yes,
                            model -> model.to(yes, id(other)));
                }
            });
            wrong(Kind.NO_LEADS_ELSEWHERE, gateway + " to an end", "arsip", row - 1, "selesai", model -> {
                model.node("endEvent", "selesai");
                model.to(no, "selesai");
            });
            wrong(Kind.GATEWAY_REPLACED, gateway + " by a parallel one", "token-kedua", row, gateway, model -> {
                model.removeCondition(yes);
                model.element(gateway).removeAttribute("default");
                model.retype(gateway, "parallelGateway");
            });
            wrong(
                    Kind.GATEWAY_REPLACED,
                    gateway + " by an inclusive one",
                    "inklusif",
                    row,
                    gateway,
                    model -> model.retype(gateway, "inclusiveGateway"));
            wrong(Kind.GATEWAY_REPLACED, gateway + " by one for events", "keputusan", row, no, model -> {
                model.removeCondition(yes);
                model.element(gateway).removeAttribute("default");
                model.retype(gateway, "eventBasedGateway");
                for (String flow : List.of(yes, no)) {
                    model.timer(model.node("intermediateCatchEvent", flow + "Tunggu"), "timeDuration", "PT1H");
                    model.insert(flow + "Tunggu", flow);
                }
            });
            wrong(Kind.GATEWAY_REPLACED, gateway + " by nothing", "keputusan", row, approved, model -> {
                model.removeFlow(no);
                model.to(id(row) + "_" + gateway, approved);
                model.remove(gateway);
            });
        });
        for (int row : List.of(1, 3, 9)) {
            wrong(
                    Kind.CONDITION,
                    "after " + id(row),
                    "bawaan",
                    row,
                    id(row),
                    model -> model.condition(
                            model.element(model.outgoing(id(row)).get(0)), "${lengkap}"));
        }
        wrong(
                Kind.CONDITION,
                "the Kasubag's by the Tim's answer",
                "syarat-terlalu-dini",
                6,
                "approvedByKasubag_yes",
                model -> recondition(model, "approvedByKasubag_yes", "${approvedByTim}"));
        wrong(
                Kind.CONDITION,
                "the Tim's by the Kasubag's answer",
                "keputusan",
                7,
                "approvedByTim_yes",
                model -> recondition(model, "approvedByTim_yes", "${approvedByKasubag}"));
    }

    private static void recondition(EditedModel model, String flow, String condition) {
        model.removeCondition(flow);
        model.condition(model.element(flow), condition);
    }

    private void services() {
        wrong(Kind.COMPUTING, "removed", "hitung", 4, "step5", model -> {
            model.unhook("computeValues");
            model.remove("computeValues");
        });
        wrong(Kind.COMPUTING, "before step4", "hitung", 4, "computeValues", model -> {
            model.unhook("computeValues");
            model.insert("computeValues", "step3_step4");
        });
        wrong(Kind.COMPUTING, "after step5", "hitung", 4, "step5", model -> {
            model.unhook("computeValues");
            model.insert("computeValues", "step5_step6");
        });
        wrong(Kind.COMPUTING, "after freezing", "hitung", 4, "hitungLagi", model -> {
            model.copy("computeValues", "hitungLagi");
            model.insert("hitungLagi", "freezeResult_step9");
        });
        wrong(
                Kind.COMPUTING,
                "by a bean of another name",
                "hitung",
                4,
                "step5",
                model -> model.camunda(model.element("computeValues"), "delegateExpression", "${hitung}"));
        wrong(Kind.FREEZING, "removed", "beku", 8, "step9", model -> {
            model.unhook("freezeResult");
            model.remove("freezeResult");
        });
        wrong(Kind.FREEZING, "before step8", "beku", 8, "freezeResult", model -> {
            model.unhook("freezeResult");
            model.insert("freezeResult", "approvedByTim_yes");
        });
        wrong(Kind.FREEZING, "after step9", "beku", 8, "step9", model -> {
            model.unhook("freezeResult");
            model.insert("freezeResult", "step9_archive");
        });
        wrong(Kind.FREEZING, "twice", "beku", 8, "bekuLagi", model -> {
            model.copy("freezeResult", "bekuLagi");
            model.insert("bekuLagi", "freezeResult_step9");
        });
        services(Kind.COMPUTING, "computeValues", "hitung", 4);
        services(Kind.FREEZING, "freezeResult", "beku", 8);
    }

    private void services(Kind kind, String service, String code, int row) {
        wrong(kind, "bypassed by a gateway", code, row, id(row + 1), model -> {
            model.node("exclusiveGateway", "pilih");
            model.insert("pilih", model.incoming(service).get(0));
            otherwise(model, "pilih", service, id(row + 1), "${mendesak}");
        });
        wrong(kind, "cut off at its border", code, row, id(row + 1), model -> {
            model.add(model.boundary("gagal", service, true), "errorEventDefinition", "gagalDefinition");
            model.flow("gagal", id(row + 1));
        });
        wrong(kind, "for several", "langkah-ganda", null, service, model -> model.repeat(service, 0));
        wrong(kind, "in a subprocess beside the path", code, row, service, model -> {
            model.unhook(service);
            Element beside = eventSubprocess(model, "messageEventDefinition", false);
            model.move(List.of(service), beside);
            model.add(beside, "endEvent", "akhirSamping");
            model.flow("awalSamping", service);
            model.flow(service, "akhirSamping");
        });
        wrong(kind, "again from the border of a step", "token-kedua", row, "samping", model -> {
            model.timerAt("samping", id(row), false);
            model.copy(service, "samaSaja");
            model.node("endEvent", "akhirSamping");
            model.flow("samping", "samaSaja");
            model.flow("samaSaja", "akhirSamping");
        });
    }

    private void lateness() {
        wrong(Kind.LATENESS, "removed", "keterlambatan", null, null, model -> model.remove("lateness"));
        wrong(
                Kind.LATENESS,
                "cancels the process",
                "keterlambatan",
                null,
                "latenessThrown",
                model -> model.element("latenessThrown").setAttribute("isInterrupting", "true"));
        wrong(
                Kind.LATENESS,
                "is not recorded",
                "keterlambatan",
                null,
                "lateness",
                model -> model.camunda(model.element("recordLateness"), "delegateExpression", "${catat}"));
        wrong(
                Kind.LATENESS,
                "without a variable for the code",
                "keterlambatan",
                null,
                "latenessThrown",
                model -> model.removeCamunda("latenessThrownDefinition", "escalationCodeVariable"));
        wrong(
                Kind.LATENESS,
                "with another variable",
                "keterlambatan",
                null,
                "latenessThrown",
                model -> model.camunda(model.element("latenessThrownDefinition"), "escalationCodeVariable", "kode"));
        wrong(
                Kind.LATENESS,
                "of one step",
                "keterlambatan",
                null,
                "latenessThrown",
                model -> model.element("latenessThrownDefinition").setAttribute("escalationRef", "escalation4"));
        wrong(Kind.LATENESS, "recorded after a task", "keterlambatan", null, "lateness", model -> {
            model.task(model.element("lateness"), "sendiri");
            model.insert("sendiri", "latenessThrown_recordLateness");
        });
        wrong(Kind.LATENESS, "recorded by choice", "keterlambatan", null, "lateness", model -> {
            model.add(model.element("lateness"), "exclusiveGateway", "pilih");
            model.insert("pilih", "latenessThrown_recordLateness");
            otherwise(model, "pilih", "recordLateness", "latenessRecorded", "${ringan}");
        });
        wrong(Kind.LATENESS, "within a subprocess", "keterlambatan", null, "lateness", model -> {
            around(model, 2);
            model.move(List.of("lateness"), model.element("kelompok"));
        });
    }

    /** Puts a step and the next one into a subprocess. */
    private static void around(EditedModel model, int row) {
        Element inner = model.node("subProcess", "kelompok");
        String onward = model.outgoing(id(row + 1)).get(0);
        String into = into(model, row);
        model.to(into, "kelompok");
        model.from(onward, "kelompok");
        List<String> nodes = new ArrayList<>();
        for (int number : List.of(row, row + 1)) {
            nodes.addAll(List.of(id(number), "timer" + number, "late" + number));
        }
        String between = model.after(id(row));
        if (!between.equals(id(row + 1))) {
            nodes.add(between);
        }
        model.move(nodes, inner);
        model.add(inner, "startEvent", "awalKelompok");
        model.add(inner, "endEvent", "akhirKelompok");
        model.flow("awalKelompok", id(row));
        model.flow(id(row + 1), "akhirKelompok");
    }

    private void subprocesses() {
        wrong(Kind.SUBPROCESS, "lets a step be skipped", "urutan", 3, "jalanLain", model -> {
            around(model, 2);
            model.add(model.element("kelompok"), "exclusiveGateway", "pilih");
            model.insert("pilih", model.outgoing("step2").get(0));
            otherwise(model, "pilih", "step3", "akhirKelompok", "${mendesak}");
        });
        wrong(Kind.SUBPROCESS, "ends within before its steps are done", "urutan", 3, "step4", model -> {
            around(model, 2);
            model.add(
                    model.add(model.element("kelompok"), "endEvent", "hentikan"),
                    "terminateEventDefinition",
                    "hentikanDefinition");
            model.flow("step2", "hentikan");
        });
        wrong(Kind.SUBPROCESS, "is cut off", "memutus", 2, "putus", model -> {
            around(model, 2);
            model.timerAt("putus", "kelompok", true);
            model.flow("putus", "step4");
        });
        wrong(Kind.SUBPROCESS, "runs several times", "langkah-ganda", 2, "kelompok", model -> {
            around(model, 2);
            model.repeat("kelompok", 2);
        });
        wrong(Kind.SUBPROCESS, "is bypassed", "urutan", 2, "jalanLain", model -> {
            around(model, 2);
            model.node("exclusiveGateway", "pilih");
            model.insert("pilih", "step1_step2");
            otherwise(model, "pilih", "kelompok", "step4", "${mendesak}");
        });
        wrong(Kind.SUBPROCESS, "has no start", "buntu", null, "kelompok", model -> {
            around(model, 2);
            model.remove("awalKelompok");
        });
        wrong(Kind.SUBPROCESS, "is cancelled by an event within", "memutus", null, "awalSamping", model -> {
            around(model, 2);
            Element beside = eventSubprocess(model, "messageEventDefinition", true);
            model.add(beside, "endEvent", "akhirSamping");
            model.flow("awalSamping", "akhirSamping");
            model.move(List.of("samping"), model.element("kelompok"));
        });
    }

    private void structure() {
        wrong(Kind.START, "a second one", "mulai", null, "mulaiLagi", model -> {
            model.node("startEvent", "mulaiLagi");
            model.flow("mulaiLagi", "step2");
        });
        wrong(Kind.START, "none", "mulai", null, null, model -> model.remove("start"));
        wrong(Kind.UNREACHABLE, "a task", "tak-tercapai", null, "sendiri", model -> {
            model.task("sendiri");
            model.flow("sendiri", "step3");
        });
        wrong(Kind.UNREACHABLE, "tasks that lead to each other", "tak-tercapai", null, "sendiri", model -> {
            model.task("sendiri");
            model.task("berdua");
            model.flow("sendiri", "berdua");
            model.flow("berdua", "sendiri");
        });
        wrong(Kind.UNREACHABLE, "an end", "tak-tercapai", null, "selesai", model -> model.node("endEvent", "selesai"));
        wrong(Kind.ENDLESS, "a wait that comes again", "putaran", null, "tunggu", model -> {
            model.timer(model.node("intermediateCatchEvent", "tunggu"), "timeDuration", "PT1H");
            model.insert("tunggu", "step2_step3");
            model.node("exclusiveGateway", "pilih");
            model.insert("pilih", model.outgoing("tunggu").get(0));
            otherwise(model, "pilih", "step3", "tunggu", "${belum}");
        });
        wrong(Kind.ENDLESS, "beside a step", "putaran", null, "lihat", model -> {
            model.node("manualTask", "lihat");
            model.timerAt("samping", "step2", false);
            model.flow("samping", "lihat");
            model.flow("lihat", "lihat");
        });
        eachRow(row -> wrong(
                Kind.DEAD_END,
                "after " + id(row),
                "buntu",
                row,
                id(row),
                model -> model.removeFlow(model.outgoing(id(row)).get(0))));
        wrong(Kind.DEAD_END, "at an own task", "buntu", null, "sendiri", model -> {
            model.task("sendiri");
            choose(model, 3, "sendiri");
        });
        wrong(Kind.DEAD_END, "at a link without a target", "buntu", null, "lompat", model -> {
            Element thrown = model.node("intermediateThrowEvent", "lompat");
            model.add(thrown, "linkEventDefinition", "lompatDefinition").setAttribute("name", "pintas");
            choose(model, 3, "lompat");
        });
        wrong(Kind.OWN_WORK_AROUND_A_STEP, "instead of step3", "langkah-hilang", 3, null, model -> {
            model.task("sendiri");
            model.insert("sendiri", "step3_step4");
            removeStep(model, 3);
        });
    }

    private void ownWorkAroundSteps() {
        wrong(Kind.OWN_WORK_AROUND_A_STEP, "given up to a later step", "urutan", 3, "cukup", model -> {
            model.task("sendiri");
            model.insert("sendiri", "step2_step3");
            model.timerAt("cukup", "sendiri", true);
            model.flow("cukup", "step4");
        });
        wrong(Kind.OWN_WORK_AROUND_A_STEP, "given up to an end", "arsip", 3, "selesai", model -> {
            model.task("sendiri");
            model.insert("sendiri", "step2_step3");
            model.timerAt("cukup", "sendiri", true);
            model.node("endEvent", "selesai");
            model.flow("cukup", "selesai");
        });
        wrong(Kind.OWN_WORK_AROUND_A_STEP, "in a subprocess that fails", "urutan", 3, "gagal", model -> {
            ownSubprocess(model);
            model.root("error", "galat").setAttribute("errorCode", "gagal");
            model.add(model.element("akhirKelompok"), "errorEventDefinition", "akhirKelompokDefinition")
                    .setAttribute("errorRef", "galat");
            model.add(model.boundary("gagal", "kelompok", true), "errorEventDefinition", "gagalDefinition");
            model.flow("gagal", "step4");
        });
        wrong(
                Kind.OWN_WORK_AROUND_A_STEP,
                "that says to be a step, beside the path",
                "langkah-ganda",
                4,
                "salinan",
                model -> {
                    Element beside = eventSubprocess(model, "messageEventDefinition", false);
                    beside.appendChild(model.copy("step4", "salinan"));
                    model.add(beside, "endEvent", "akhirSamping");
                    model.flow("awalSamping", "salinan");
                    model.flow("salinan", "akhirSamping");
                });
        wrong(Kind.JOIN_WAITS_FOR_EVER, "where an answer comes back", "buntu", 5, "satukan", model -> {
            model.node("parallelGateway", "satukan");
            model.to("computeValues_step5", "satukan");
            model.to("approvedByKasubag_no", "satukan");
            model.flow("satukan", "step5");
        });
        wrong(Kind.JOIN_WAITS_FOR_EVER, "before the record", "buntu", ARCHIVE, "satukan", model -> {
            model.node("parallelGateway", "satukan");
            model.insert("satukan", "step9_archive");
            model.task("sendiri");
            model.timerAt("samping", "step9", false);
            model.flow("samping", "sendiri");
            model.flow("sendiri", "satukan");
        });
    }

    private void tooMuch() {
        wrong(Kind.TOO_MUCH, "thirty tasks beside each other", "rumit", null, null, model -> {
            model.node("parallelGateway", "bagi");
            model.node("parallelGateway", "satukan");
            model.insert("bagi", "step2_step3");
            model.insert("satukan", "bagi_step3_baru");
            for (int number = 1; number <= 30; number++) {
                model.task("sendiri" + number);
                model.flow("bagi", "sendiri" + number);
                model.flow("sendiri" + number, "satukan");
            }
        });
        wrong(Kind.TOO_MUCH, "thirty conditions at a task", "rumit", null, "step2", model -> {
            for (int number = 1; number <= 30; number++) {
                model.task("sendiri" + number);
                model.condition(model.flow("step2", "sendiri" + number), "${ulangi}");
                model.flow("sendiri" + number, "step3");
            }
        });
        wrong(Kind.TOO_MUCH, "a chain of choices after a timer", "pewaktu-jalan", 2, "timer2", model -> {
            String before = "timer2";
            for (int number = 1; number <= 40; number++) {
                String choice = "pilih" + number;
                model.node("exclusiveGateway", choice);
                model.insert(choice, model.outgoing(before).get(0));
                Element other = model.flow("lain" + number, choice, "late2");
                model.condition(other, "${ulangi}");
                model.node("manualTask", "lihat" + number);
                model.insert("lihat" + number, "lain" + number);
                model.element(choice)
                        .setAttribute("default", model.outgoing(choice).get(0));
                before = "lihat" + number;
            }
            model.task("sendiri");
            model.insert("sendiri", model.outgoing(before).get(0));
        });
        String nested = "(".repeat(20_000) + "approvedByTim" + ")".repeat(20_000);
        wrong(
                Kind.TOO_MUCH,
                "a condition without an end",
                "syarat",
                7,
                "approvedByTim_yes",
                model -> recondition(model, "approvedByTim_yes", "${" + nested + "}"));
    }

    private static void ownSubprocess(EditedModel model) {
        Element inner = model.node("subProcess", "kelompok");
        model.insert("kelompok", "step2_step3");
        model.add(inner, "startEvent", "awalKelompok");
        model.task(inner, "sendiri");
        model.add(inner, "endEvent", "akhirKelompok");
        model.flow("awalKelompok", "sendiri");
        model.flow("sendiri", "akhirKelompok");
    }

    private void looks() {
        eachRow(row -> harmless(
                "another name of " + id(row),
                model -> model.element(id(row)).setAttribute("name", "Pekerjaan " + row)));
        harmless("a colour", model -> model.colour("step3", "#205022", "#c8e6c9"));
        harmless("a moved shape", model -> model.bounds("step4").setAttribute("x", "900"));
        harmless(
                "another label of a gateway",
                model -> model.element("approvedByTim").setAttribute("name", "Setuju?"));
        harmless("other labels of the answers", model -> {
            model.element("approvedByKasubag_yes").setAttribute("name", "Ya");
            model.element("approvedByKasubag_no").setAttribute("name", "Perbaiki");
        });
        harmless("other ids of the gateways", model -> {
            model.rename("approvedByKasubag", "Gateway_1");
            model.rename("approvedByTim", "Gateway_2");
        });
        harmless("a note", model -> {
            Element note = model.node("textAnnotation", "catatan");
            model.add(note, "text", "").setTextContent("Dibahas 4 Januari");
            Element association = model.node("association", "kaitan");
            association.setAttribute("sourceRef", "step2");
            association.setAttribute("targetRef", "catatan");
        });
        harmless("no lanes", model -> model.remove("pelaksana"));
        harmless("a label of a timer in words", model -> model.element("timer2").setAttribute("name", "Waktu baku"));
    }

    private void otherTimes() {
        eachStep(row -> {
            for (String time : List.of("PT45M", "P2D")) {
                harmless(time + " for " + id(row), model -> retime(model, "timer" + row, "timeDuration", time));
            }
            harmless("a reminder at " + id(row), model -> {
                model.timerAt("ingatkan", id(row), false);
                model.task("sendiri");
                model.node("endEvent", "akhirIngatan");
                model.flow("ingatkan", "sendiri");
                model.flow("sendiri", "akhirIngatan");
            });
        });
        harmless("a step between a timer and the record of lateness", model -> {
            model.node("manualTask", "lihat");
            model.insert("lihat", "timer3_late3");
        });
        harmless("own work besides the record of lateness", model -> {
            model.node("parallelGateway", "bagi");
            model.insert("bagi", "timer2_late2");
            model.task("sendiri");
            model.node("endEvent", "akhirSendiri");
            model.flow("bagi", "sendiri");
            model.flow("sendiri", "akhirSendiri");
        });
        harmless("own work after the record of lateness", model -> {
            model.task(model.element("lateness"), "sendiri");
            model.insert("sendiri", "recordLateness_latenessRecorded");
        });
        harmless("lateness thrown on the way to own work", model -> {
            model.retype("late4", "intermediateThrowEvent");
            model.task("sendiri");
            model.node("endEvent", "akhirSendiri");
            model.flow("late4", "sendiri");
            model.flow("sendiri", "akhirSendiri");
        });
        harmless("an escalation of an own kind", model -> {
            model.root("escalation", "eskalasiSendiri").setAttribute("escalationCode", "ingatkan");
            model.timerAt("ingatkan", "step3", false);
            model.add(model.node("endEvent", "akhirIngatan"), "escalationEventDefinition", "akhirIngatanDefinition")
                    .setAttribute("escalationRef", "eskalasiSendiri");
            model.flow("ingatkan", "akhirIngatan");
        });
    }

    private void ownWork() {
        eachRow(row -> {
            harmless("a task after " + id(row), model -> {
                model.task("sendiri");
                model.insert("sendiri", model.outgoing(id(row)).get(0));
            });
            harmless("a wait after " + id(row), model -> {
                model.timer(model.node("intermediateCatchEvent", "tunggu"), "timeDuration", "PT1H");
                model.insert("tunggu", model.outgoing(id(row)).get(0));
            });
            harmless("a task beside what follows " + id(row), model -> {
                model.node("parallelGateway", "bagi");
                model.node("parallelGateway", "satukan");
                model.insert("bagi", model.outgoing(id(row)).get(0));
                model.insert("satukan", model.outgoing("bagi").get(0));
                model.task("sendiri");
                model.flow("bagi", "sendiri");
                model.flow("sendiri", "satukan");
            });
        });
        harmless("a task beside step3, joined after it", model -> {
            model.node("parallelGateway", "bagi");
            model.node("parallelGateway", "satukan");
            model.insert("bagi", "step2_step3");
            model.insert("satukan", "step3_step4");
            model.task("sendiri");
            model.flow("bagi", "sendiri");
            model.flow("sendiri", "satukan");
        });
        eachStep(row -> harmless("a task after " + id(row) + " that ends by itself", model -> {
            model.task("sendiri");
            model.node("endEvent", "akhirSendiri");
            model.flow(id(row), "sendiri");
            model.flow("sendiri", "akhirSendiri");
        }));
        harmless("ten tasks beside each other", model -> {
            model.node("parallelGateway", "bagi");
            model.node("parallelGateway", "satukan");
            model.insert("bagi", "step2_step3");
            model.insert("satukan", "bagi_step3_baru");
            for (int number = 1; number <= 10; number++) {
                model.task("sendiri" + number);
                model.flow("bagi", "sendiri" + number);
                model.flow("sendiri" + number, "satukan");
            }
        });
        harmless("a task done only where it is asked for", model -> {
            model.task("sendiri");
            model.flow("sendiri", "step3");
            choose(model, 3, "sendiri");
        });
        harmless("a task done again until it is right", model -> {
            model.task("sendiri");
            model.insert("sendiri", "step2_step3");
            model.node("exclusiveGateway", "pilih");
            model.insert("pilih", model.outgoing("sendiri").get(0));
            otherwise(model, "pilih", "step3", "sendiri", "${ulangi}");
        });
        harmless("a task that is given up after a time", model -> {
            model.task("sendiri");
            model.insert("sendiri", "step2_step3");
            model.timerAt("cukup", "sendiri", true);
            model.flow("cukup", "step3");
        });
        harmless("whatever comes first before step4", model -> {
            model.node("eventBasedGateway", "pilih");
            model.timer(model.node("intermediateCatchEvent", "segera"), "timeDuration", "PT1H");
            model.timer(model.node("intermediateCatchEvent", "kemudian"), "timeDuration", "PT2H");
            model.to("step3_step4", "pilih");
            for (String wait : List.of("segera", "kemudian")) {
                model.flow("pilih", wait);
                model.flow(wait, "step4");
            }
        });
        harmless("a link between two steps", model -> {
            Element thrown = model.node("intermediateThrowEvent", "lompat");
            model.add(thrown, "linkEventDefinition", "lompatDefinition").setAttribute("name", "lanjut");
            Element caught = model.node("intermediateCatchEvent", "mendarat");
            model.add(caught, "linkEventDefinition", "mendaratDefinition").setAttribute("name", "lanjut");
            model.to("step3_step4", "lompat");
            model.flow("mendarat", "step4");
        });
        for (int row : List.of(1, 2, 3, 8)) {
            harmless("a subprocess around " + id(row) + " and the next", model -> around(model, row));
        }
        harmless("a subprocess of own tasks that an event cuts off", model -> {
            ownSubprocess(model);
            model.timerAt("cukup", "kelompok", true);
            model.flow("cukup", "step3");
        });
        harmless("a subprocess around all steps that are checked", model -> {
            Element inner = model.node("subProcess", "kelompok");
            model.to("computeValues_step5", "kelompok");
            model.flow("kelompok", "step8");
            model.add(inner, "startEvent", "awalKelompok");
            model.add(inner, "endEvent", "akhirKelompok");
            List<String> nodes = new ArrayList<>(List.of("approvedByKasubag", "approvedByTim", "akhirKelompok"));
            for (int row : List.of(5, 6, 7)) {
                nodes.addAll(List.of(id(row), "timer" + row, "late" + row));
            }
            model.to("approvedByTim_yes", "akhirKelompok");
            model.move(nodes, inner);
            model.flow("awalKelompok", "step5");
        });
        harmless("a task beside step3 and step4", model -> {
            model.node("parallelGateway", "bagi");
            model.node("parallelGateway", "satukan");
            model.insert("bagi", "step2_step3");
            model.insert("satukan", "computeValues_step5");
            model.task("sendiri");
            model.flow("bagi", "sendiri");
            model.flow("sendiri", "satukan");
        });
        harmless("one of several tasks, as is asked for", model -> {
            for (String task : List.of("sendiri", "berdua")) {
                model.task(task);
                model.flow(task, "step3");
            }
            choose(model, 3, "sendiri");
            model.condition(model.flow("pilih", "berdua"), "${ulangi}");
        });
        harmless("a task beside the record that ends by itself", model -> {
            model.task("sendiri");
            model.node("endEvent", "akhirSendiri");
            model.flow("archive", "sendiri");
            model.flow("sendiri", "akhirSendiri");
        });
        harmless("a reminder at an own task", model -> {
            model.task("sendiri");
            model.insert("sendiri", "step2_step3");
            model.timerAt("ingatkan", "sendiri", false);
            model.node("endEvent", "akhirIngatan");
            model.flow("ingatkan", "akhirIngatan");
        });
        harmless("some of several tasks, beside a step", model -> {
            model.timerAt("ingatkan", "step3", false);
            model.node("inclusiveGateway", "bagi");
            model.node("inclusiveGateway", "satukan");
            model.node("endEvent", "akhirIngatan");
            model.flow("ingatkan", "bagi");
            for (String task : List.of("sendiri", "berdua")) {
                model.task(task);
                model.condition(model.flow("bagi", task), "${ulangi}");
                model.flow(task, "satukan");
            }
            model.flow("satukan", "akhirIngatan");
        });
        harmless("own work that a message begins", model -> {
            Element beside = eventSubprocess(model, "messageEventDefinition", false);
            model.task(beside, "sendiri");
            model.add(beside, "endEvent", "akhirSamping");
            model.flow("awalSamping", "sendiri");
            model.flow("sendiri", "akhirSamping");
        });
    }

    private void otherGateways() {
        GATEWAYS.forEach((row, gateway) -> {
            String yes = gateway + "_yes";
            for (String same : List.of("${%s == true}", "${%s eq true}", "#{%s}", "${not not %s}", "${ %s }")) {
                harmless(String.format(same, gateway), model -> recondition(model, yes, String.format(same, gateway)));
            }
            for (String negated : List.of("${not %s}", "${!%s}", "${%s == false}")) {
                harmless(String.format(negated, gateway) + " for no, and yes by default", model -> {
                    model.removeCondition(yes);
                    model.element(gateway).setAttribute("default", yes);
                    model.condition(model.element(gateway + "_no"), String.format(negated, gateway));
                });
            }
            harmless("a task between step" + row + " and its gateway", model -> {
                model.task("sendiri");
                model.insert("sendiri", id(row) + "_" + gateway);
            });
            harmless("a task on the way back from " + gateway, model -> {
                model.task("sendiri");
                model.insert("sendiri", gateway + "_no");
            });
        });
        harmless("the Kasubag's answer asked at his task", model -> {
            model.removeFlow("step6_approvedByKasubag");
            model.from("approvedByKasubag_yes", "step6");
            model.from("approvedByKasubag_no", "step6");
            model.element("step6").setAttribute("default", "approvedByKasubag_no");
            model.remove("approvedByKasubag");
        });
        harmless(
                "an end that ends everything after the record",
                model -> model.add(model.element("completed"), "terminateEventDefinition", "completedDefinition"));
        harmless("a gateway that only joins", model -> {
            model.node("exclusiveGateway", "satukan");
            model.to("approvedByKasubag_no", "satukan");
            model.to("computeValues_step5", "satukan");
            model.flow("satukan", "step5");
        });
        harmless(
                "flows that no node tells of",
                model -> Stream.of("start_step1", "step2_step3", "approvedByTim_no")
                        .forEach(flow -> model.silence(flow)));
    }
}
