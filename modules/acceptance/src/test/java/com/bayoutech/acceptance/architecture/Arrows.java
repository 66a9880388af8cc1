package com.bayoutech.acceptance.architecture;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Holds a set of modules against the table of arrows; each check answers with what breaks it, in words. */
final class Arrows {
    private static final String OURS = "com.bayoutech.";
    private static final Map<String, String> JDK_MODULE_BY_PACKAGE = jdkModules();

    private final ArrowTable table;
    private final List<HouseModule> modules;
    private final Map<String, HouseModule> modulesByPackage = new HashMap<>();
    private final List<String> splitPackages = new ArrayList<>();

    Arrows(ArrowTable table, List<HouseModule> modules) {
        this.table = table;
        this.modules = List.copyOf(modules);
        for (HouseModule module : modules) {
            for (ClassFacts type : module.listClasses()) {
                HouseModule other = modulesByPackage.put(type.packageName(), module);
                if (other != null && !other.equals(module)) {
                    splitPackages.add("The package (" + type.packageName() + ") is in " + other.name() + " and in "
                            + module.name() + ". Give it to one of them.");
                }
            }
        }
    }

    /** Packages that two modules share; where one exists, no class has a certain home. */
    List<String> listSplitPackages() {
        return List.copyOf(splitPackages);
    }

    /** Dependencies in the poms that no arrow allows. */
    List<String> checkPoms() {
        Map<String, String> namesByArtifact = new HashMap<>();
        modules.forEach(module -> namesByArtifact.put(module.pom().artifact(), module.name()));
        List<String> broken = new ArrayList<>();
        for (HouseModule module : modules) {
            for (Pom.Dependency dependency : module.pom().dependencies()) {
                String target = namesByArtifact.getOrDefault(dependency.artifact(), dependency.artifact());
                if (!allowsDependency(module, dependency, target)) {
                    broken.add(broken(module, "its pom depends on " + dependency.coordinates()));
                }
            }
        }
        return broken;
    }

    private boolean allowsDependency(HouseModule module, Pom.Dependency dependency, String target) {
        if (!dependency.isOurs()) {
            return dependency.isForTests() || table.allowsCoordinates(module.name(), dependency.coordinates());
        }
        boolean isServersForTests = dependency.isForTests() && target.equals("embedded");
        return isServersForTests || table.allowsModule(module.name(), target);
    }

    /** {@code requires} of the module descriptors that no arrow allows. */
    List<String> checkDescriptors() {
        List<String> broken = new ArrayList<>();
        for (HouseModule module : modules) {
            module.findDescriptor().map(ModuleDescriptor::requires).stream()
                    .flatMap(requires -> requires.stream().map(ModuleDescriptor.Requires::name))
                    .filter(required -> !allowsRequired(module, required))
                    .sorted()
                    .forEach(required -> broken.add(broken(module, "its module-info requires " + required)));
        }
        return broken;
    }

    private boolean allowsRequired(HouseModule module, String required) {
        if (required.startsWith(OURS)) {
            HouseModule target = modulesByPackage.get(required);
            return target != null && table.allowsModule(module.name(), target.name());
        }
        return JDK_MODULE_BY_PACKAGE.containsValue(required)
                ? table.allowsJdk(module.name(), required)
                : table.allowsLibraryModule(module.name(), required);
    }

    /** Uses in class files that no arrow allows, and uses of packages that a named module keeps to itself. */
    List<String> checkClasses() {
        List<String> broken = new ArrayList<>();
        for (HouseModule module : modules) {
            for (ClassFacts type : module.listClasses()) {
                for (String used : type.references()) {
                    findBreach(module, used)
                            .ifPresent(breach -> broken.add(broken(module, type.name() + " uses " + used + breach)));
                }
            }
        }
        return broken;
    }

    private Optional<String> findBreach(HouseModule module, String used) {
        String usedPackage = ClassFacts.packageOf(used);
        if (used.startsWith(OURS)) {
            HouseModule target = modulesByPackage.get(usedPackage);
            if (target == null) {
                return Optional.of(", which no module has");
            }
            if (!table.allowsModule(module.name(), target.name())) {
                return Optional.of(" of " + target.name());
            }
            return isOpen(target, usedPackage) || target.equals(module)
                    ? Optional.empty()
                    : Optional.of(", which " + target.name() + " does not export");
        }
        String jdkModule = JDK_MODULE_BY_PACKAGE.get(usedPackage);
        boolean allowed = jdkModule == null
                ? usedPackage.isEmpty() || table.allowsLibraryClass(module.name(), used)
                : table.allowsJdk(module.name(), jdkModule);
        return allowed ? Optional.empty() : Optional.of("");
    }

    private static boolean isOpen(HouseModule target, String usedPackage) {
        return target.findDescriptor()
                .map(descriptor -> descriptor.exports().stream()
                        .anyMatch(export ->
                                !export.isQualified() && export.source().equals(usedPackage)))
                .orElse(true);
    }

    private static String broken(HouseModule module, String what) {
        return module.name() + ": " + what
                + ". The arrow is not in arrows.txt; take another way, or change the design first.";
    }

    private static Map<String, String> jdkModules() {
        Map<String, String> found = new HashMap<>();
        ModuleFinder.ofSystem().findAll().stream()
                .map(ModuleReference::descriptor)
                .forEach(descriptor -> new TreeSet<>(descriptor.packages())
                        .forEach(packageName -> found.put(packageName, descriptor.name())));
        return found;
    }
}
