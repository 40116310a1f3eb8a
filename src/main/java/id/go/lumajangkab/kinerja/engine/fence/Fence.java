package id.go.lumajangkab.kinerja.engine.fence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Puts the fence around the models of an engine that is being set up. */
public final class Fence {

    private Fence() {}

    /** What models may contain, reach and run from now on, and what the application asks of them besides. */
    public static void around(
            ProcessEngineConfigurationImpl engine, Vocabulary vocabulary, List<DeploymentRule> rules) {
        engine.setCustomPreDeployers(with(engine.getCustomPreDeployers(), new ModelFence(vocabulary, rules)));
        engine.setBeans(Map.copyOf(vocabulary.beans()));
        // in the place of the one that reaches every bean of the application
        engine.setExpressionManager(new FencedExpressions(vocabulary));
        engine.setScriptingEngines(new NoScripts());
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(new PlainFeel());
        engine.setDmnEngineConfiguration(decisions);
        RunLimit limit = new RunLimit();
        engine.setCustomSessionFactories(with(engine.getCustomSessionFactories(), limit));
        engine.setCustomPostBPMNParseListeners(
                with(engine.getCustomPostBPMNParseListeners(), new RunLimitParseListener(limit)));
        engine.setCustomPreCommandInterceptorsTxRequired(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new EndlessRuns(limit)));
    }

    private static <T> List<T> with(List<T> present, T added) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(added);
        return all;
    }
}
