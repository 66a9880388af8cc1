package com.bayoutech.acceptance.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One class file and the names that it speaks of.
 *
 * @param name the binary name with dots
 * @param references the binary names of all classes that code, signatures and annotations mention, arrays taken apart
 */
record ClassFacts(String name, Set<String> references, ClassModel model) {
    private static final Pattern DESCRIPTOR = Pattern.compile("L((?:[\\w$]+/)+[\\w$-]+)[;<]");

    static ClassFacts read(Path file) {
        try {
            ClassModel model = ClassFile.of().parse(file);
            return new ClassFacts(dotted(model.thisClass().asInternalName()), references(model), model);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String packageName() {
        return packageOf(name);
    }

    /** The name without its package; a nested class's has only the last part. */
    String simpleName() {
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    static String packageOf(String className) {
        int end = className.lastIndexOf('.');
        return end < 0 ? "" : className.substring(0, end);
    }

    private static Set<String> references(ClassModel model) {
        Set<String> found = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof ClassEntry type && !type.asInternalName().startsWith("[")) {
                found.add(dotted(type.asInternalName()));
            } else if (entry instanceof Utf8Entry text) {
                // Descriptors, generic signatures and annotations are all plain text in the pool.
                Matcher descriptor = DESCRIPTOR.matcher(text.stringValue());
                while (descriptor.find()) {
                    found.add(dotted(descriptor.group(1)));
                }
            }
        }
        return found;
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }
}
