package dev.faultline.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.CrossOriginResourcePolicyServerHttpHeadersWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;

/// Who may ask for what. Every address is named here; what is not named does not exist. What
/// belongs to one visitor is held by the services, which give it to nobody else.
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'none'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String PERMISSIONS =
      "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(),"
          + " payment=(), usb=()";

  /// Pages that everybody may read.
  private static final String[] OPEN = {
    "/",
    "/{language:zh|en}/",
    "/{language:zh|en}/lessons/{lesson}",
    "/{language:zh|en}/exercises/{lesson}/{exercise}",
    "/{language:zh|en}/runs/{hash}",
    "/{language:zh|en}/runs/{hash}/run.json",
    "/{language:zh|en}/explore/{engine}/{preset}",
    "/{language:zh|en}/explore/{token}",
    "/{language:zh|en}/explore/{token}/do",
    "/{language:zh|en}/problems",
    "/{language:zh|en}/problems/news",
    "/{language:zh|en}/apidocs/{engine}",
    "/{language:zh|en}/apidocs/{engine}/folded",
    "/assets/**",
    "/api/openapi.json",
    "/api/lessons",
    "/api/exercises/{lesson}/{exercise}",
    "/api/exercises/{lesson}/{exercise}/project.zip"
  };

  /// What a visitor may leave here.
  private static final String[] POSTS = {
    "/{language:zh|en}/exercises/{lesson}/{exercise}/submissions",
    "/{language:zh|en}/exercises/{lesson}/{exercise}/solutions",
    "/api/exercises/{lesson}/{exercise}/submissions",
    "/drafts/{lesson}/{exercise}",
    "/api/layout"
  };

  /// What belongs to one visitor.
  private static final String[] OWNED = {
    "/{language:zh|en}/exercises/{lesson}/{exercise}/best",
    "/{language:zh|en}/submissions/{id}",
    "/{language:zh|en}/submissions/{id}/events",
    "/{language:zh|en}/submissions/{id}/comparison",
    "/api/submissions/{id}",
    "/api/submissions/{id}/events"
  };

  @Bean
  SecurityWebFilterChain securityChain(ServerHttpSecurity http, RefusalHandler refusals) {
    return http.authorizeExchange(rules ->
            rules
                .pathMatchers(OPEN)
                .permitAll()
                .pathMatchers(POSTS)
                .permitAll()
                .pathMatchers(OWNED)
                .permitAll()
                .pathMatchers("/actuator/health")
                .permitAll()
                .anyExchange()
                .denyAll())
        .csrf(csrf ->
            csrf.csrfTokenRepository(CookieServerCsrfTokenRepository.withHttpOnlyFalse())
                .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                .accessDeniedHandler((exchange, _) ->
                    refusals.answer(exchange, Refusal.of(HttpStatus.FORBIDDEN, "csrf"))))
        .exceptionHandling(faults ->
            faults
                .authenticationEntryPoint(
                    (exchange, _) -> refusals.answer(exchange, Refusal.notFound()))
                .accessDeniedHandler(
                    (exchange, _) -> refusals.answer(exchange, Refusal.notFound())))
        .headers(SecurityConfiguration::headers)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .build();
  }

  /// Addresses with path tricks and the like.
  @Bean
  ServerExchangeRejectedHandler rejectedExchanges(RefusalHandler refusals) {
    return (exchange, _) ->
        refusals.answer(exchange, Refusal.of(HttpStatus.BAD_REQUEST, "malformed"));
  }

  private static void headers(ServerHttpSecurity.HeaderSpec headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .permissionsPolicy(policy -> policy.policy(PERMISSIONS))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .contentTypeOptions(Customizer.withDefaults());
  }
}
