package com.bayoutech.acceptance.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds the classes whose sources catch everything.
 *
 * <p>Read from sources, because the compiler itself writes such catches into class files for resources.
 */
final class BroadCatches {
    private static final Set<String> BROAD = Set.of("Exception", "RuntimeException", "Error", "Throwable");

    private BroadCatches() {}

    /** The top-level classes of these sources that catch one of the broad types and do not throw it on, by full name. */
    static Set<String> find(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Set<String> found = new TreeSet<>();
        if (sources.isEmpty()) {
            return found;
        }
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                if (catchesBroadly(unit)) {
                    found.add(nameOf(unit));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    private static boolean catchesBroadly(CompilationUnitTree unit) {
        Boolean found = new TreeScanner<Boolean, Void>() {
            @Override
            public Boolean visitCatch(CatchTree node, Void nothing) {
                boolean swallows = isBroad(node.getParameter().getType()) && !throwsOn(node);
                return swallows || Boolean.TRUE.equals(super.visitCatch(node, null));
            }

            @Override
            public Boolean reduce(Boolean one, Boolean other) {
                return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
            }
        }.scan(unit, null);
        return Boolean.TRUE.equals(found);
    }

    /** Whether the catch ends by throwing what it caught: it tidied up and hides nothing. */
    private static boolean throwsOn(CatchTree node) {
        List<? extends StatementTree> statements = node.getBlock().getStatements();
        return !statements.isEmpty()
                && statements.getLast() instanceof ThrowTree last
                && last.getExpression()
                        .toString()
                        .equals(node.getParameter().getName().toString());
    }

    private static boolean isBroad(Tree type) {
        if (type instanceof UnionTypeTree union) {
            return union.getTypeAlternatives().stream().anyMatch(BroadCatches::isBroad);
        }
        String name = type.toString();
        return BROAD.contains(name.startsWith("java.lang.") ? name.substring("java.lang.".length()) : name);
    }

    private static String nameOf(CompilationUnitTree unit) {
        String simpleName = unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(type -> ((ClassTree) type).getSimpleName().toString())
                .findFirst()
                .orElseThrow();
        return unit.getPackageName() + "." + simpleName;
    }
}
