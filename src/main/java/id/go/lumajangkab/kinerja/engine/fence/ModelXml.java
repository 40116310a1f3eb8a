package id.go.lumajangkab.kinerja.engine.fence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import org.xml.sax.ext.Locator2;

/**
 * A model's file as a tree, read as the engine will read it: the same parser on the same bytes. What two readers could
 * understand differently is refused: document types with their entities, processing instructions, other encodings.
 */
final class ModelXml {

    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 20_000;

    private ModelXml() {}

    /** An attribute with the URI of its namespace, empty for none. */
    record Attribute(String uri, String name, String value) {}

    /** An element with everything in it. */
    record Node(
            String uri,
            String name,
            List<Attribute> attributes,
            List<Node> children,
            StringBuilder characters,
            Node parent,
            int line,
            int column) {

        /** Value of an attribute without a namespace, {@code null} where it is missing. */
        String attribute(String wanted) {
            return attribute("", wanted);
        }

        String attribute(String wantedUri, String wanted) {
            return attributes.stream()
                    .filter(attribute -> attribute.uri().equals(wantedUri)
                            && attribute.name().equals(wanted))
                    .map(Attribute::value)
                    .findFirst()
                    .orElse(null);
        }

        String text() {
            return characters.toString();
        }

        Stream<Node> childrenNamed(String wanted) {
            return children.stream().filter(child -> child.name().equals(wanted));
        }

        Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }

        /** This element or the next one around it that has an id. */
        Node identified() {
            for (Node node = this; node != null; node = node.parent()) {
                if (node.attribute("id") != null) {
                    return node;
                }
            }
            return null;
        }
    }

    /** A file that is no model; the message is part of a sentence. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
        private final int line;

        Unreadable(String why, int line) {
            super(why);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /**
     * Reads a file.
     *
     * @throws Unreadable when it is no XML in UTF-8, or holds what a model doesn't need
     */
    static Node read(byte[] file) throws Unreadable {
        Tree tree = new Tree();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(file)), tree);
        } catch (SAXParseException e) {
            throw new Unreadable("bukan XML yang dapat dibaca, atau memuat deklarasi DOCTYPE", e.getLineNumber());
        } catch (SAXException e) {
            throw e.getException() instanceof Unreadable unreadable
                    ? unreadable
                    : new Unreadable("bukan XML yang dapat dibaca", 0);
        } catch (IOException e) {
            throw new Unreadable("bukan XML dalam UTF-8", 0);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return tree.root;
    }

    private static final class Tree extends DefaultHandler2 {

        private final Deque<Node> open = new ArrayDeque<>();
        private Locator2 place;
        private Node root;
        private int elements;

        @Override
        public void setDocumentLocator(Locator locator) {
            place = (Locator2) locator;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes given) throws SAXException {
            if (root == null) {
                require(
                        "UTF-8".equalsIgnoreCase(place.getEncoding()) && !"1.1".equals(place.getXMLVersion()),
                        "bukan XML 1.0 dalam UTF-8");
            }
            require(open.size() < DEEPEST && ++elements <= MOST_ELEMENTS, "terlalu dalam atau terlalu besar");
            List<Attribute> attributes = new ArrayList<>();
            for (int i = 0; i < given.getLength(); i++) {
                attributes.add(new Attribute(given.getURI(i), given.getLocalName(i), given.getValue(i)));
            }
            Node node = new Node(
                    uri,
                    name,
                    attributes,
                    new ArrayList<>(),
                    new StringBuilder(),
                    open.peek(),
                    place.getLineNumber(),
                    place.getColumnNumber());
            if (open.isEmpty()) {
                root = node;
            } else {
                open.peek().children().add(node);
            }
            open.push(node);
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            open.pop();
        }

        @Override
        public void characters(char[] text, int start, int length) {
            open.peek().characters().append(text, start, length);
        }

        @Override
        public void processingInstruction(String target, String data) throws SAXException {
            require(false, "memuat perintah pemrosesan (<?" + target + "…)");
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        private void require(boolean fulfilled, String otherwise) throws SAXException {
            if (!fulfilled) {
                throw new SAXException(new Unreadable(otherwise, place.getLineNumber()));
            }
        }
    }
}
