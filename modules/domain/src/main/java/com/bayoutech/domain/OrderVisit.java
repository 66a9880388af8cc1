package com.bayoutech.domain;

/** A visit that an order asks for, and who is visited. */
public record OrderVisit(Recipient recipient, Visit visit) {}
