package id.go.lumajangkab.kinerja.engine.fence;

import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptBindingsFactory;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptingEngines;

/** Runs no script of any language, also none of a model that was deployed before the fence stood. */
final class NoScripts extends ScriptingEngines {

    NoScripts() {
        super(new ScriptBindingsFactory(List.of()), new DefaultScriptEngineResolver(new ScriptEngineManager()));
    }

    @Override
    public ScriptEngine getScriptEngineForLanguage(String language) {
        throw new ModelStopped("Model versi ini memuat skrip, dan skrip tidak dijalankan lagi. Hubungi analis.");
    }
}
