package id.go.lumajangkab.kinerja.engine;

import id.go.lumajangkab.kinerja.access.Logins;
import id.go.lumajangkab.kinerja.access.People;
import id.go.lumajangkab.kinerja.engine.fence.DeploymentRule;
import id.go.lumajangkab.kinerja.engine.fence.Fence;
import id.go.lumajangkab.kinerja.engine.fence.SlowCycles;
import id.go.lumajangkab.kinerja.engine.fence.Vocabulary;
import id.go.lumajangkab.kinerja.office.OfficeProperties;
import id.go.lumajangkab.kinerja.worktime.WorkingCalendars;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.MapBusinessCalendarManager;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Makes the engine know working time, the office of an instance, and the rules by which a step is completed. */
@Component
class StepEnginePlugin extends AbstractProcessEnginePlugin {

    private final WorkingCalendars calendars;
    private final OfficeProperties office;
    private final StarterOffice starterOffice;
    private final OnlyOffice onlyOffice;
    private final StepParseListener parseListener;
    private final Completions completions;
    private final ProcessSteps steps;
    private final Handovers handovers;
    private final People people;
    private final Logins logins;
    private final Vocabulary vocabulary;
    private final List<DeploymentRule> rules;
    private final ModelsDeployed modelsDeployed;

    StepEnginePlugin(
            WorkingCalendars calendars,
            OfficeProperties office,
            StarterOffice starterOffice,
            OnlyOffice onlyOffice,
            StepParseListener parseListener,
            Completions completions,
            ProcessSteps steps,
            Handovers handovers,
            People people,
            Logins logins,
            Vocabulary vocabulary,
            List<DeploymentRule> rules,
            ModelsDeployed modelsDeployed) {
        this.calendars = calendars;
        this.office = office;
        this.starterOffice = starterOffice;
        this.onlyOffice = onlyOffice;
        this.parseListener = parseListener;
        this.completions = completions;
        this.steps = steps;
        this.handovers = handovers;
        this.people = people;
        this.logins = logins;
        this.vocabulary = vocabulary;
        this.rules = rules;
        this.modelsDeployed = modelsDeployed;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        MapBusinessCalendarManager manager = new MapBusinessCalendarManager();
        manager.addBusinessCalendar(
                DurationBusinessCalendar.NAME, new WorkingTimeCalendar(calendars, office.officeId()));
        manager.addBusinessCalendar(DueDateBusinessCalendar.NAME, new DueDateBusinessCalendar());
        manager.addBusinessCalendar(CycleBusinessCalendar.NAME, new SlowCycles());
        configuration.setBusinessCalendarManager(manager);
        configuration.setTenantIdProvider(starterOffice);
        configuration.setResourceAuthorizationProvider(new StepAuthorizations());
        configuration.setCustomSessionFactories(with(
                with(configuration.getCustomSessionFactories(), GroupAuthorizations.factory()),
                modelsDeployed.deletions()));
        configuration.setTaskService(new StepTaskService(completions, people, handovers));
        configuration.setFormService(new StepFormService(completions, steps));
        StepIdentityService identity = new StepIdentityService(handovers, onlyOffice, logins);
        CommandInterceptor rights = new CommandRights(identity::getCurrentAuthentication);
        CommandInterceptor guard = new GuardedCommands();
        configuration.setIdentityService(identity);
        configuration.setRepositoryService(new StepRepositoryService(identity, onlyOffice));
        configuration.setManagementService(new StepManagementService(configuration, identity));
        configuration.setCustomPostBPMNParseListeners(
                with(configuration.getCustomPostBPMNParseListeners(), (BpmnParseListener) parseListener));
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(with(configuration.getCustomPreCommandInterceptorsTxRequired(), rights), guard));
        configuration.setCustomPostDeployers(with(configuration.getCustomPostDeployers(), (Deployer) modelsDeployed));
        Fence.around(configuration, vocabulary, rules);
    }

    private static <T> List<T> with(List<T> present, T added) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(added);
        return all;
    }
}
