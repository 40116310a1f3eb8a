package id.go.lumajangkab.kinerja.engine.fence;

import java.util.Map;

/** What Camunda Modeler 5 writes for Camunda 7 and a model needs: the lists behind the fence. */
final class AllowedModels {

    static final String BPMN_URI = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DMN_URI = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String CAMUNDA_BPMN_URI = "http://camunda.org/schema/1.0/bpmn";
    static final String CAMUNDA_DMN_URI = "http://camunda.org/schema/1.0/dmn";
    static final String XSI_URI = "http://www.w3.org/2001/XMLSchema-instance";

    private static final Map<String, String> BPMN_PREFIXES = Map.of(
            "", BPMN_URI,
            "camunda", CAMUNDA_BPMN_URI,
            "xsi", XSI_URI,
            "modeler", "http://camunda.org/schema/modeler/1.0",
            "bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI",
            "dc", "http://www.omg.org/spec/DD/20100524/DC",
            "di", "http://www.omg.org/spec/DD/20100524/DI",
            "bioc", "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "color", "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    private static final Map<String, String> BPMN_GROUPS = Map.ofEntries(
            Map.entry("base", "id=WORDS"),
            Map.entry("named", "id=WORDS name camunda:modelerTemplate=WORDS camunda:modelerTemplateVersion=WORDS"),
            Map.entry(
                    "async",
                    "camunda:asyncBefore=WORDS camunda:asyncAfter=WORDS camunda:exclusive=WORDS"
                            + " camunda:jobPriority=NUMBER"),
            Map.entry(
                    "activity",
                    "@named @async isForCompensation=WORDS startQuantity=NUMBER"
                            + " completionQuantity=NUMBER default=WORDS"),
            Map.entry("delegate", "camunda:expression camunda:delegateExpression=BEAN camunda:resultVariable=VARIABLE"),
            Map.entry("form", "camunda:formRef camunda:formRefBinding=WORDS camunda:formRefVersion=NUMBER"),
            Map.entry("said", "documentation extensionElements"),
            Map.entry("node", "@said incoming outgoing"),
            Map.entry(
                    "work",
                    "@node multiInstanceLoopCharacteristics standardLoopCharacteristics property"
                            + " dataInputAssociation dataOutputAssociation"),
            Map.entry(
                    "flow",
                    "@said laneSet startEvent endEvent intermediateCatchEvent intermediateThrowEvent"
                            + " boundaryEvent userTask serviceTask sendTask receiveTask businessRuleTask manualTask task"
                            + " callActivity subProcess transaction exclusiveGateway inclusiveGateway parallelGateway"
                            + " eventBasedGateway sequenceFlow dataObject dataObjectReference dataStoreReference"
                            + " textAnnotation association group"),
            Map.entry(
                    "catching",
                    "timerEventDefinition messageEventDefinition signalEventDefinition"
                            + " conditionalEventDefinition"),
            Map.entry("handling", "@catching errorEventDefinition escalationEventDefinition compensateEventDefinition"),
            Map.entry(
                    "throwing",
                    "messageEventDefinition signalEventDefinition escalationEventDefinition"
                            + " compensateEventDefinition"),
            Map.entry("formal", "@base xsi:type=FORMAL"),
            Map.entry(
                    "painted",
                    "@base bpmnElement=WORDS bioc:stroke=WORDS bioc:fill=WORDS"
                            + " color:background-color=WORDS color:border-color=WORDS color:color=WORDS"));

    static final AllowList BPMN = new AllowList(BPMN_PREFIXES, BPMN_GROUPS, """
            definitions : @named targetNamespace=WORDS expressionLanguage=DEFAULT typeLanguage=DEFAULT exporter=WORDS exporterVersion=WORDS modeler:executionPlatform=WORDS modeler:executionPlatformVersion=WORDS camunda:diagramRelationId=WORDS : @said collaboration process message signal error escalation category dataStore bpmndi:BPMNDiagram
            collaboration : @named isClosed=WORDS : @said participant messageFlow textAnnotation association group
            participant : @named processRef=WORDS : @said participantMultiplicity
            participantMultiplicity : @base minimum=NUMBER maximum=NUMBER :\s
            messageFlow : @named sourceRef=WORDS targetRef=WORDS messageRef=WORDS : @said
            process : @named processType=WORDS isClosed=WORDS isExecutable=WORDS camunda:candidateStarterGroups camunda:candidateStarterUsers camunda:versionTag=WORDS camunda:historyTimeToLive=WORDS camunda:isStartableInTasklist=WORDS camunda:jobPriority=NUMBER : @flow
            laneSet childLaneSet : @named : @said lane
            lane : @named : @said flowNodeRef childLaneSet
            flowNodeRef incoming outgoing text=WORDS : :\s
            documentation : @base textFormat=WORDS :\s
            extensionElements : : camunda:properties camunda:inputOutput camunda:executionListener camunda:taskListener camunda:in camunda:out camunda:failedJobRetryTimeCycle
            startEvent : @named @async @form isInterrupting=WORDS parallelMultiple=WORDS camunda:initiator=VARIABLE : @node @handling
            endEvent : @named @async : @node @throwing errorEventDefinition terminateEventDefinition cancelEventDefinition
            intermediateThrowEvent : @named @async : @node @throwing linkEventDefinition
            intermediateCatchEvent : @named @async parallelMultiple=WORDS : @node @catching linkEventDefinition
            boundaryEvent : @named @async attachedToRef=WORDS cancelActivity=WORDS parallelMultiple=WORDS : @node @handling cancelEventDefinition
            timerEventDefinition : @base : timeDate timeDuration timeCycle
            timeDate timeDuration : @formal :\s
            timeCycle=CYCLE : @formal :\s
            messageEventDefinition : @base messageRef=WORDS @delegate : extensionElements
            signalEventDefinition : @base signalRef=WORDS camunda:async=WORDS : extensionElements
            conditionalEventDefinition : @base camunda:variableName=WORDS camunda:variableEvents=WORDS : condition
            condition : @formal :\s
            errorEventDefinition : @base errorRef=CODE camunda:errorCodeVariable=VARIABLE camunda:errorMessageVariable=VARIABLE :\s
            escalationEventDefinition : @base escalationRef=WORDS camunda:escalationCodeVariable=ESCALATION :\s
            compensateEventDefinition : @base activityRef=WORDS waitForCompletion=WORDS :\s
            terminateEventDefinition cancelEventDefinition : @base :\s
            linkEventDefinition : @base name=WORDS : source target
            source target : :\s
            userTask : @activity implementation=DEFAULT @form camunda:candidateUsers camunda:candidateGroups camunda:dueDate camunda:followUpDate camunda:priority : @work
            serviceTask sendTask : @activity implementation=DEFAULT @delegate messageRef=WORDS : @work
            businessRuleTask : @activity implementation=DEFAULT @delegate camunda:decisionRef=WORDS camunda:decisionRefBinding=WORDS camunda:decisionRefVersion=NUMBER camunda:decisionRefVersionTag=WORDS camunda:mapDecisionResult=WORDS : @work
            receiveTask : @activity implementation=DEFAULT messageRef=WORDS : @work
            manualTask task : @activity : @work
            callActivity : @activity calledElement=PROCESS camunda:calledElementBinding=WORDS camunda:calledElementVersion=NUMBER camunda:calledElementVersionTag=WORDS : @work
            subProcess : @activity triggeredByEvent=WORDS : @work @flow
            transaction : @activity : @work @flow
            exclusiveGateway inclusiveGateway : @named @async default=WORDS gatewayDirection=WORDS : @node
            parallelGateway : @named @async gatewayDirection=WORDS : @node
            eventBasedGateway : @named @async instantiate=WORDS eventGatewayType=WORDS gatewayDirection=WORDS : @node
            sequenceFlow : @named sourceRef=WORDS targetRef=WORDS : @said conditionExpression
            conditionExpression completionCondition : @formal :\s
            loopCardinality : @formal :\s
            multiInstanceLoopCharacteristics : @base @async isSequential=WORDS camunda:collection camunda:elementVariable=VARIABLE : @said loopCardinality completionCondition
            standardLoopCharacteristics : @base :\s
            property : @base name=WORDS :\s
            dataInputAssociation dataOutputAssociation : @base : sourceRef targetRef
            sourceRef targetRef : :\s
            dataObject : @named isCollection=WORDS : @said
            dataObjectReference : @named dataObjectRef=WORDS : @said dataState
            dataState : @named :\s
            dataStore : @named capacity=NUMBER isUnlimited=WORDS : @said dataState
            dataStoreReference : @named dataStoreRef=WORDS : @said dataState
            textAnnotation : @base textFormat=WORDS : @said text
            association : @base sourceRef=WORDS targetRef=WORDS associationDirection=WORDS : @said
            group : @base categoryValueRef=WORDS : @said
            category : @named : @said categoryValue
            categoryValue : @base value=WORDS : @said
            message signal : @named : @said
            error : @named errorCode=CODE camunda:errorMessage : @said
            escalation : @named escalationCode=WORDS : @said
            camunda:properties : : camunda:property
            camunda:property : @base name=WORDS value=WORDS :\s
            camunda:inputOutput : : camunda:inputParameter camunda:outputParameter
            camunda:inputParameter camunda:outputParameter : name=VARIABLE : camunda:list camunda:map
            camunda:list : : camunda:value
            camunda:value : @base name=WORDS :\s
            camunda:map : : camunda:entry
            camunda:entry : key=WORDS : camunda:list camunda:map
            camunda:executionListener : @base event=WORDS expression delegateExpression=BEAN :\s
            camunda:taskListener : @base event=WORDS expression delegateExpression=BEAN : timerEventDefinition
            camunda:in : source=WORDS sourceExpression target=VARIABLE variables=WORDS businessKey local=WORDS :\s
            camunda:out : source=WORDS sourceExpression target=VARIABLE local=WORDS :\s
            camunda:failedJobRetryTimeCycle=RETRIES : :\s
            bpmndi:BPMNDiagram : @base name=WORDS documentation=WORDS resolution=WORDS : bpmndi:BPMNPlane bpmndi:BPMNLabelStyle
            bpmndi:BPMNPlane : @painted : bpmndi:BPMNShape bpmndi:BPMNEdge
            bpmndi:BPMNShape : @painted isHorizontal=WORDS isExpanded=WORDS isMarkerVisible=WORDS isMessageVisible=WORDS : dc:Bounds bpmndi:BPMNLabel
            bpmndi:BPMNEdge : @painted sourceElement=WORDS targetElement=WORDS messageVisibleKind=WORDS : di:waypoint bpmndi:BPMNLabel
            bpmndi:BPMNLabel : @painted labelStyle=WORDS : dc:Bounds
            bpmndi:BPMNLabelStyle : @base : dc:Font
            dc:Font : name=WORDS size=WORDS isBold=WORDS isItalic=WORDS isUnderline=WORDS isStrikeThrough=WORDS :\s
            dc:Bounds : x=WORDS y=WORDS width=WORDS height=WORDS :\s
            di:waypoint : x=WORDS y=WORDS :\s
            """);

    private static final Map<String, String> DMN_PREFIXES = Map.of(
            "", DMN_URI,
            "camunda", CAMUNDA_DMN_URI,
            "modeler", "http://camunda.org/schema/modeler/1.0",
            "dmndi", "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "dc", "http://www.omg.org/spec/DMN/20180521/DC/",
            "di", "http://www.omg.org/spec/DMN/20180521/DI/",
            "biodi", "http://bpmn.io/schema/dmn/biodi/2.0");

    private static final Map<String, String> DMN_GROUPS = Map.of(
            "named", "id=WORDS name=WORDS label=WORDS",
            "typed", "id=WORDS name=WORDS label=WORDS typeRef=WORDS expressionLanguage=FEEL");

    static final AllowList DMN = new AllowList(DMN_PREFIXES, DMN_GROUPS, """
            definitions : @named namespace=WORDS exporter=WORDS exporterVersion=WORDS modeler:executionPlatform=WORDS modeler:executionPlatformVersion=WORDS camunda:diagramRelationId=WORDS expressionLanguage=FEEL : description decision inputData knowledgeSource textAnnotation association dmndi:DMNDI
            description question allowedAnswers : :\s
            decision : @named camunda:historyTimeToLive=WORDS camunda:versionTag=WORDS : description question allowedAnswers variable informationRequirement authorityRequirement decisionTable literalExpression
            variable : @typed :\s
            informationRequirement authorityRequirement : @named : requiredDecision requiredInput requiredAuthority
            requiredDecision requiredInput requiredAuthority : href=WORDS :\s
            inputData : @named : description variable
            knowledgeSource : @named : description authorityRequirement
            decisionTable : @named hitPolicy=WORDS aggregation=WORDS preferredOrientation=WORDS biodi:annotationsWidth=WORDS : input output rule
            input : @named camunda:inputVariable=WORDS biodi:width=WORDS : description inputExpression inputValues
            inputExpression inputEntry outputEntry literalExpression : @typed : description text
            inputValues outputValues : @typed : text
            output : @named typeRef=WORDS biodi:width=WORDS : description outputValues
            rule : @named : description inputEntry outputEntry
            text=FEEL_TEXT : :\s
            textAnnotation : @named textFormat=WORDS : text
            association : @named associationDirection=WORDS : sourceRef targetRef
            sourceRef targetRef : href=WORDS :\s
            dmndi:DMNDI : : dmndi:DMNDiagram
            dmndi:DMNDiagram : @named : dmndi:DMNShape dmndi:DMNEdge dmndi:Size
            dmndi:Size : width=WORDS height=WORDS :\s
            dmndi:DMNShape : id=WORDS dmnElementRef=WORDS isCollapsed=WORDS isListedInputData=WORDS : dc:Bounds dmndi:DMNLabel
            dmndi:DMNEdge : id=WORDS dmnElementRef=WORDS : di:waypoint dmndi:DMNLabel
            dmndi:DMNLabel : id=WORDS : dc:Bounds
            dc:Bounds : x=WORDS y=WORDS width=WORDS height=WORDS :\s
            di:waypoint : x=WORDS y=WORDS :\s
            """);

    private AllowedModels() {}
}
