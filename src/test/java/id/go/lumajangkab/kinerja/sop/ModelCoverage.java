package id.go.lumajangkab.kinerja.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes which flow nodes were entered and which sequence flows were taken, by id, since it was last cleared. */
public final class ModelCoverage extends AbstractProcessEnginePlugin {

    private final Set<String> covered = ConcurrentHashMap.newKeySet();

    void clear() {
        covered.clear();
    }

    /** Whether a flow node was entered, or a sequence flow was taken. */
    boolean includes(String id) {
        return covered.contains(id);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (configuration.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(configuration.getCustomPostBPMNParseListeners());
        }
        listeners.add(new Watch());
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    private final class Watch extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) taken -> covered.add(flow.getId()));
        }

        /** All flow nodes at once, when the whole process has been read. */
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity process) {
            watch(process);
        }

        private void watch(ScopeImpl scope) {
            for (ActivityImpl node : scope.getActivities()) {
                node.addListener(
                        ExecutionListener.EVENTNAME_START, (ExecutionListener) entered -> covered.add(node.getId()));
                watch(node);
            }
        }
    }
}
