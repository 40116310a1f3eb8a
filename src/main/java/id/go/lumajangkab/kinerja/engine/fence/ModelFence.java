package id.go.lumajangkab.kinerja.engine.fence;

import id.go.lumajangkab.kinerja.engine.fence.ModelXml.Node;
import id.go.lumajangkab.kinerja.engine.fence.ModelXml.Unreadable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.dmn.deployer.DecisionDefinitionDeployer;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.util.ParseUtil;

/**
 * The fence around models: stands before the engine's own deployers and refuses a new deployment that holds anything
 * besides what is allowed, with all findings at once. What was deployed earlier is loaded as it is.
 */
public final class ModelFence implements Deployer {

    private static final int LARGEST_FILE = 2_000_000;
    private static final int MOST_FILES = 200;
    private static final Pattern FILE_NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} ._()/,&+@=-]{1,200}");

    private final Vocabulary vocabulary;
    private final List<DeploymentRule> rules;

    /** A fence within which models speak of what {@code vocabulary} names, and keep the rules of the application. */
    public ModelFence(Vocabulary vocabulary, List<DeploymentRule> rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            Map<String, byte[]> files = new TreeMap<>();
            deployment.getResources().forEach((name, resource) -> files.put(name, bytes(resource)));
            List<Finding> findings = findings(files);
            if (findings.isEmpty()) {
                rules.stream()
                        .flatMap(rule -> rule.refusals(files).stream())
                        .map(refusal -> new Finding(refusal.file(), refusal.sentence(), 0, 0, refusal.element()))
                        .forEach(findings::add);
            }
            if (!findings.isEmpty()) {
                throw new DeploymentRefused(findings);
            }
        }
    }

    private static byte[] bytes(ResourceEntity resource) {
        return resource.getBytes() == null ? new byte[0] : resource.getBytes();
    }

    /** All that is wrong with the files of a deployment. */
    List<Finding> findings(Map<String, byte[]> files) {
        List<Finding> findings = new ArrayList<>();
        if (files.size() > MOST_FILES) {
            findings.add(ofFile(files.keySet().iterator().next(), "paling banyak " + MOST_FILES + " berkas sekaligus"));
            return findings;
        }
        Map<String, Node> processes = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            if (!FILE_NAME.matcher(name).matches()) {
                findings.add(
                        ofFile(name, "nama berkas hanya boleh berisi huruf, angka, spasi, dan . _ ( ) / , & + @ = -"));
            } else if (content.length > LARGEST_FILE) {
                findings.add(ofFile(name, "berkas terlalu besar: paling banyak 2 MB"));
            } else if (hasSuffix(name, BpmnDeployer.BPMN_RESOURCE_SUFFIXES)) {
                read(name, content, findings).ifPresent(root -> {
                    processes.put(name, root);
                    check(name, root, AllowedModels.BPMN, findings);
                });
            } else if (hasSuffix(name, DecisionDefinitionDeployer.DMN_RESOURCE_SUFFIXES)) {
                read(name, content, findings).ifPresent(root -> check(name, root, AllowedModels.DMN, findings));
            } else if (name.endsWith(".form")) {
                new FormRules(vocabulary).check(content, problem -> findings.add(ofFile(name, problem)));
            } else {
                findings.add(ofFile(name, "hanya berkas .bpmn, .dmn, dan .form yang dapat dipasang"));
            }
        });
        if (findings.isEmpty()) {
            processes.forEach((name, root) -> ModelCycles.find(root, collector(name, findings)));
        }
        return findings;
    }

    private static boolean hasSuffix(String name, String[] suffixes) {
        return Arrays.stream(suffixes).anyMatch(name::endsWith);
    }

    private static Finding ofFile(String name, String problem) {
        return new Finding(Quote.of(name), problem + ".", 0, 0, null);
    }

    private static Optional<Node> read(String name, byte[] content, List<Finding> findings) {
        try {
            return Optional.of(ModelXml.read(content));
        } catch (Unreadable e) {
            findings.add(new Finding(name, e.getMessage() + ".", Math.max(0, e.line()), 0, null));
            return Optional.empty();
        }
    }

    private void check(String name, Node root, AllowList allowed, List<Finding> findings) {
        BiConsumer<Node, String> collector = collector(name, findings);
        new ModelRules(allowed, vocabulary).check(root, collector);
        Map<String, Node> ids = new HashMap<>();
        root.all()
                .filter(node -> node.name().equals("process") || node.name().equals("decision"))
                .forEach(node -> {
                    requireHistory(node, collector);
                    if (ids.put(String.valueOf(node.attribute("id")), node) != null) {
                        collector.accept(node, "id dipakai dua kali");
                    }
                });
    }

    /** History that is asked for later may not be let expire by a model. */
    private void requireHistory(Node model, BiConsumer<Node, String> collector) {
        Integer least = vocabulary.historyDays().get(String.valueOf(model.attribute("id")));
        String written = model.attribute(
                model.name().equals("process") ? AllowedModels.CAMUNDA_BPMN_URI : AllowedModels.CAMUNDA_DMN_URI,
                "historyTimeToLive");
        // without one the application's own time counts
        if (least != null && written != null && days(written) < least) {
            collector.accept(
                    model,
                    "riwayat harus disimpan sedikitnya " + least + " hari: isi Time to live dengan P" + least + "D");
        }
    }

    private static int days(String written) {
        try {
            Integer days = ParseUtil.parseHistoryTimeToLive(written);
            return days == null ? 0 : days;
        } catch (ProcessEngineException unreadable) {
            return 0;
        }
    }

    private static BiConsumer<Node, String> collector(String name, List<Finding> findings) {
        return (node, problem) -> {
            Node named = node.identified();
            String element = named == null ? node.name() : Labels.of(named);
            findings.add(new Finding(
                    name,
                    element + ": " + problem + ".",
                    node.line(),
                    node.column(),
                    named == null ? null : named.attribute("id")));
        };
    }
}
