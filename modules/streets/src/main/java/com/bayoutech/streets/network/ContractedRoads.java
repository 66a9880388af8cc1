package com.bayoutech.streets.network;

/** The roads as a graph, and the hierarchy of that graph. */
record ContractedRoads(RoadGraph graph, Hierarchy hierarchy) {}
