package com.bayoutech.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. */
@SpringBootApplication
public class BayouApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(BayouApplication.class, arguments);
    }
}
