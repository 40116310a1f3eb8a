package id.go.lumajangkab.kinerja.engine.fence;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.impl.juel.AstBinary;
import org.camunda.bpm.impl.juel.AstChoice;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstEval;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstLiteral;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNested;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.AstText;
import org.camunda.bpm.impl.juel.AstUnary;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * Tells at deployment what is wrong with an expression, read by the engine's own parser. What passes here and is
 * wrong nevertheless meets {@link FencedResolver} when it runs.
 */
final class ExpressionRules {

    private static final int LONGEST = 1000;

    private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS, Builder.Feature.VARARGS);

    /** Nodes whose parts alone matter. */
    private static final Set<Class<?>> PLAIN = Set.of(
            AstComposite.class,
            AstEval.class,
            AstBinary.class,
            AstUnary.class,
            AstChoice.class,
            AstNested.class,
            AstParameters.class);

    private final Vocabulary vocabulary;

    ExpressionRules(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the engine would take a text for more than words. */
    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** What is wrong with a text that may contain expressions, as part of a sentence; empty when nothing is. */
    Optional<String> problem(String text) {
        if (!isExpression(text)) {
            return Optional.empty();
        }
        if (text.length() > LONGEST) {
            return Optional.of("ungkapan paling banyak " + LONGEST + " huruf");
        }
        if (text.contains("\\")) {
            // the engine cuts lists at commas and trims them before it reads what is escaped
            return Optional.of("garis miring terbalik tidak dapat dipakai dalam ungkapan");
        }
        try {
            check(PARSER.build(text).getRoot());
            return Optional.empty();
        } catch (RefusedWord e) {
            return Optional.of(e.getMessage());
        } catch (TreeBuilderException e) {
            return Optional.of("ungkapan tidak dapat dibaca");
        }
    }

    /** What is wrong with a {@code delegateExpression}, which names one bean and nothing more. */
    Optional<String> problemOfDelegate(String text) {
        String name = text.strip().replaceFirst("^[$#]\\{\\s*(\\w+)\\s*}$", "$1");
        return vocabulary.beans().containsKey(name) && !vocabulary.methods().containsKey(name)
                ? Optional.empty()
                : Optional.of("yang dapat disebut hanya salah satu dari "
                        + vocabulary.beans().keySet().stream()
                                .filter(bean -> !vocabulary.methods().containsKey(bean))
                                .sorted()
                                .map(bean -> "${" + bean + "}")
                                .reduce((one, other) -> one + ", " + other)
                                .orElse("(tidak ada)"));
    }

    private void check(Node node) {
        if (node instanceof AstText || node instanceof AstLiteral) {
            return;
        }
        if (PLAIN.contains(node.getClass())) {
            checkParts(node);
        } else if (node instanceof AstIdentifier name) {
            requireVariable(name.getName());
        } else if (node instanceof AstDot dot) {
            checkEntry(dot);
        } else if (node instanceof AstFunction function) {
            requireFunction(function);
            checkParts(function);
        } else if (node instanceof AstMethod call) {
            checkCall(call);
        } else {
            throw new RefusedWord("bentuk " + Quote.of(node.toString()) + " tidak dikenal");
        }
    }

    private void checkParts(Node node) {
        for (int i = 0; i < node.getCardinality(); i++) {
            check(node.getChild(i));
        }
    }

    private void requireVariable(String name) {
        if (Names.SCOPES.contains(name)) {
            throw new RefusedWord(Quote.of(name) + " hanya dapat diserahkan kepada cara yang dikenal, misalnya "
                    + "${tim.anggota(execution)}");
        }
        if (vocabulary.beans().containsKey(name)) {
            throw new RefusedWord(Quote.of(name) + " bukan sebuah nilai");
        }
    }

    private static void requireFunction(AstFunction function) {
        if (!Names.FUNCTIONS.contains(function.getName())) {
            throw new RefusedWord("fungsi " + Quote.of(function.getName()) + " tidak dikenal");
        }
    }

    /** {@code keputusan.predikat}: an entry of a map that is a variable. */
    private void checkEntry(AstDot dot) {
        Node owner = dot.getChild(0);
        if ((owner instanceof AstIdentifier || owner instanceof AstDot)
                && !property(dot).equals("class")) {
            check(owner);
        } else {
            throw new RefusedWord("bagian " + Quote.of(property(dot)) + " dari sebuah nilai tidak dapat dibaca");
        }
    }

    private void checkCall(AstMethod call) {
        if (!(call.getChild(0) instanceof AstDot dot) || !isCallable(dot.getChild(0), property(dot))) {
            String name = call.getChild(0) instanceof AstDot dot ? property(dot) : structure(call.getChild(0));
            throw new RefusedWord("cara " + Quote.of(name) + " tidak dapat dipanggil");
        }
        Node arguments = call.getChild(1);
        for (int i = 0; i < arguments.getCardinality(); i++) {
            Node argument = arguments.getChild(i);
            if (!(argument instanceof AstIdentifier name && Names.SCOPES.contains(name.getName()))) {
                check(argument);
            }
        }
    }

    private boolean isCallable(Node owner, String method) {
        if (owner instanceof AstIdentifier bean) {
            return vocabulary.mayCall(bean.getName(), method);
        }
        return isDate(owner) && Names.isDateArithmetic(method);
    }

    /** {@code dateTime()}, or what was computed with it. */
    private boolean isDate(Node node) {
        if (node instanceof AstFunction function) {
            return function.getName().equals(Names.DATE_TIME) && function.getParamCount() == 0;
        }
        if (node instanceof AstMethod call) {
            checkCall(call);
            return isDateCall(call);
        }
        return false;
    }

    private static boolean isDateCall(AstMethod call) {
        Node owner = call.getChild(0).getChild(0);
        return owner instanceof AstFunction || owner instanceof AstMethod inner && isDateCall(inner);
    }

    private static String property(AstDot dot) {
        return structure(dot).substring(structure(dot.getChild(0)).length() + 1).strip();
    }

    private static String structure(Node node) {
        StringBuilder text = new StringBuilder();
        ((AstNode) node).appendStructure(text, null);
        return text.toString();
    }
}
