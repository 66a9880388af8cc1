package com.bayoutech.acceptance.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a pom itself says: its name, its modules and its direct dependencies, those of its profiles included.
 *
 * @param modules the folders of its modules; empty but for the root
 */
record Pom(String artifact, List<String> modules, List<Dependency> dependencies) {
    /** A direct dependency; {@code compile} where the pom names no scope. */
    record Dependency(String group, String artifact, String scope) {
        /** Whether it is of our own house. */
        boolean isOurs() {
            return group.equals("com.bayoutech") || group.equals("${project.groupId}");
        }

        boolean isForTests() {
            return scope.equals("test");
        }

        String coordinates() {
            return group + ":" + artifact;
        }
    }

    static Pom read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Element project = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            List<Element> holders = new ArrayList<>(List.of(project));
            children(project, "profiles")
                    .flatMap(all -> children(all, "profile"))
                    .forEach(holders::add);
            return new Pom(
                    text(project, "artifactId", ""),
                    holders.stream()
                            .flatMap(holder -> children(holder, "modules"))
                            .flatMap(all -> children(all, "module"))
                            .map(module -> module.getTextContent().strip())
                            .toList(),
                    holders.stream()
                            .flatMap(holder -> children(holder, "dependencies"))
                            .flatMap(all -> children(all, "dependency"))
                            .map(Pom::dependency)
                            .toList());
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException("The pom (" + file + ") cannot be read. Check that it is XML.", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Dependency dependency(Element element) {
        return new Dependency(
                text(element, "groupId", ""), text(element, "artifactId", ""), text(element, "scope", "compile"));
    }

    private static String text(Element parent, String name, String otherwise) {
        return children(parent, name)
                .findFirst()
                .map(child -> child.getTextContent().strip())
                .orElse(otherwise);
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE
                        && node.getNodeName().equals(name))
                .map(Element.class::cast);
    }
}
