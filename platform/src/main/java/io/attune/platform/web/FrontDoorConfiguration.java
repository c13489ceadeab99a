package io.attune.platform.web;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Problems, traces and whole bodies, without forms and commands: for a front door that only passes requests on. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("io.attune.platform.web.request")
@Import({ProblemAdvice.class, ProblemBodyAdvice.class, ProblemWriter.class, ContainerProblems.class, ManyLanguages.class
})
public class FrontDoorConfiguration {}
