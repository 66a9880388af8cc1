package com.bayoutech.acceptance.architecture;

import java.lang.classfile.AccessFlags;
import java.lang.classfile.Annotation;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules of the house that class files can tell; each answers with what breaks it, in words. */
final class HouseRules {
    private static final Pattern EMPTY_ROLE = Pattern.compile(".*(Impl|Manager|Helper|Utils?)");
    private static final Set<String> BARE =
            Set.of("java/lang/RuntimeException", "java/lang/Exception", "java/lang/Error", "java/lang/Throwable");
    private static final Set<String> FEATURES = Set.of("orders", "fleet", "planning", "dispatch", "identity");
    private static final Set<String> ON_THE_PHONE = Set.of("domain", "wire", "driver", "app-mobile");
    private static final ClassDesc CALLER = ClassDesc.of("com.bayoutech.foundation.Caller");
    private static final int JAVA_17 = 61;

    private HouseRules() {}

    /** Packages whose {@code package-info} does not say {@code @NullMarked}. */
    static List<String> findPackagesNotNullMarked(HouseModule module) {
        Set<String> packages = new TreeSet<>();
        Set<String> marked = new TreeSet<>();
        for (ClassFacts type : module.listClasses()) {
            packages.add(type.packageName());
            if (type.simpleName().equals("package-info")
                    && annotations(type.model()).anyMatch("NullMarked"::equals)) {
                marked.add(type.packageName());
            }
        }
        packages.removeAll(marked);
        return packages.stream()
                .map(name -> "The package (" + name + ") is not @NullMarked. Give it a package-info.java that says so.")
                .toList();
    }

    /** Classes that are not named by their role. */
    static List<String> findNamesWithoutRole(HouseModule module) {
        return module.listClasses().stream()
                .filter(type -> EMPTY_ROLE.matcher(type.simpleName()).matches())
                .map(type -> "The name (" + type.name() + ") says no role. Name what the class is for.")
                .toList();
    }

    /** Exceptions made of the bare classes of {@code java.lang}. */
    static List<String> findBareExceptions(HouseModule module) {
        return module.listClasses().stream()
                .filter(HouseRules::makesBareException)
                .map(type -> "The class (" + type.name() + ") makes a bare exception. Throw one of our own types.")
                .toList();
    }

    /** Entities that others could get hold of. */
    static List<String> findPublicEntities(HouseModule module) {
        return module.listClasses().stream()
                .filter(type -> type.model().flags().has(AccessFlag.PUBLIC))
                .filter(type -> annotations(type.model()).anyMatch("Entity"::equals))
                .map(type ->
                        "The entity (" + type.name() + ") is public. Keep it package-private: a row is no message.")
                .toList();
    }

    /** Classes that the phone's compiler could not have made. */
    static List<String> findClassesTooNewForThePhone(HouseModule module) {
        if (!ON_THE_PHONE.contains(module.name())) {
            return List.of();
        }
        return module.listClasses().stream()
                .filter(type -> type.model().majorVersion() > JAVA_17)
                .map(type -> "The class (" + type.name() + ") has the class version "
                        + type.model().majorVersion() + ". The phone stops at 61: compile with release 17.")
                .toList();
    }

    /** Public methods of a feature's services that do not take a {@code Caller} first. */
    static List<String> findDoorsWithoutCaller(HouseModule module) {
        return listServices(module).stream()
                .flatMap(type -> publicMethods(type.model())
                        .filter(method -> !method.methodTypeSymbol().parameterList().stream()
                                .findFirst()
                                .equals(Optional.of(CALLER)))
                        .map(method -> "The method (" + type.name() + "." + method.methodName()
                                + ") takes no Caller first. Take one, and check its permission at once."))
                .toList();
    }

    /** The service classes of a feature: public classes of its root package that are no data, port or exception. */
    static List<ClassFacts> listServices(HouseModule module) {
        if (!FEATURES.contains(module.name())) {
            return List.of();
        }
        String root = "com.bayoutech." + module.name();
        return module.listClasses().stream()
                .filter(type -> type.packageName().equals(root))
                .filter(type -> isService(type.model()))
                .toList();
    }

    private static boolean isService(ClassModel model) {
        AccessFlags flags = model.flags();
        boolean plain = !flags.has(AccessFlag.INTERFACE) && !flags.has(AccessFlag.ENUM) && !isRulesOnly(model);
        String parent = model.superclass().map(type -> type.asInternalName()).orElse("");
        return flags.has(AccessFlag.PUBLIC)
                && plain
                && !parent.equals("java/lang/Record")
                && !parent.endsWith("Exception");
    }

    /** Whether nobody can make one: such a class holds no port and knows nothing that a caller could ask for. */
    private static boolean isRulesOnly(ClassModel model) {
        return model.methods().stream()
                .allMatch(method -> method.methodName().equalsString("<init>")
                        ? method.flags().has(AccessFlag.PRIVATE)
                        : method.flags().has(AccessFlag.STATIC));
    }

    private static Stream<MethodModel> publicMethods(ClassModel model) {
        return model.methods().stream()
                .filter(method -> method.flags().has(AccessFlag.PUBLIC)
                        && !method.flags().has(AccessFlag.SYNTHETIC)
                        && !isOfObject(method)
                        && !method.methodName().equalsString("<init>"));
    }

    private static boolean isOfObject(MethodModel method) {
        return Stream.of(Object.class.getMethods())
                .anyMatch(inherited -> method.methodName().equalsString(inherited.getName())
                        && method.methodTypeSymbol().parameterCount() == inherited.getParameterCount());
    }

    private static boolean makesBareException(ClassFacts type) {
        return type.model().methods().stream()
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof NewObjectInstruction made
                        && BARE.contains(made.className().asInternalName()));
    }

    /** The simple names of an element's annotations that class files keep. */
    private static Stream<String> annotations(AttributedElement element) {
        return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(attribute -> attribute.annotations().stream())
                .map(Annotation::classSymbol)
                .map(ClassDesc::displayName);
    }
}
