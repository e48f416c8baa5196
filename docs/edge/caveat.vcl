# Varnish in front of Caveat (Varnish 6 or later, no modules but its own).
vcl 4.1;

import std;

backend default {
  .host = "127.0.0.1";
  .port = "3000";
}

# Who may purge.
acl purgers {
  "127.0.0.1";
  "::1";
}

sub vcl_recv {
  # How long a stale answer may be served while a new one is fetched: stale-while-revalidate of Caveat's facts.
  if (req.restarts == 0) {
    set req.grace = 60s;
    unset req.http.X-Origin-Failed;
  }

  # PURGE with a key in Surrogate-Key: drops every answer that has it.
  if (req.method == "PURGE") {
    # behind a proxy on this machine, anybody would be one of them
    if (client.ip !~ purgers || req.http.X-Forwarded-For ~ ",") {
      return (synth(403, "Not for you"));
    }
    std.collect(req.http.Surrogate-Key, " ");
    if (req.http.Surrogate-Key !~ "^[\w-]+( [\w-]+)*$") {
      return (synth(400, "Name keys in Surrogate-Key, with spaces between them"));
    }
    ban("obj.http.Surrogate-Key ~ (^|\s)(" + regsuball(req.http.Surrogate-Key, " ", "|") + ")(\s|$)");
    return (synth(200, "Purged"));
  }

  # One answer for all who take the same: browsers write these headers in a hundred ways. Without -p http_gzip_support=off,
  # Varnish asks for gzip alone and unpacks it for those who don't take it: one answer serves all.
  if (req.http.Accept-Encoding ~ "(?i)\bbr\b(?!\s*;\s*q\s*=\s*0(\.0*)?\s*(,|$))") {
    set req.http.Accept-Encoding = "br";
  } elsif (req.http.Accept-Encoding ~ "(?i)\bgzip\b(?!\s*;\s*q\s*=\s*0(\.0*)?\s*(,|$))") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }
  # What weighs the two media types of GraphQL against each other, or takes neither, is for Caveat to read.
  if (req.url ~ "/graphql(\?|$)" && req.method != "POST") {
    if (req.http.Accept ~ "(?i)(^|,)\s*application/graphql-response\+json\s*(,|$)" && req.http.Accept !~ "(?i)application/graphql-response\+json\s*;") {
      set req.http.Accept = "application/graphql-response+json";
    } elsif (!req.http.Accept || (req.http.Accept !~ "(?i)application/(graphql-response\+json|json\s*;\s*q\s*=)|;\s*q\s*=\s*0(\.0*)?\s*(,|$)" &&
      req.http.Accept ~ "(?i)(^|,)\s*(application/json|application/\*|\*/\*)\s*(,|$|;\s*q\s*=\s*(1|0\.0*[1-9]))")) {
      set req.http.Accept = "application/json";
    }
  }

  # Nothing that Caveat serves depends on who asks.
  unset req.http.Cookie;

  # A host that trusts its proxy makes links of these. They are ours to say: a reader's own would end up in the answer for all others. Where readers come by
  # HTTPS, set X-Forwarded-Proto to "https" here.
  unset req.http.Forwarded;
  unset req.http.X-Forwarded-Host;
  unset req.http.X-Forwarded-Proto;
  unset req.http.X-Forwarded-Prefix;
}

sub vcl_backend_response {
  # Fresh for as long as max-age says. Kept beyond: for when the origin fails, and to be revalidated by its tag, which costs the origin a 304.
  if (beresp.ttl > 0s && beresp.http.Cache-Control ~ "stale-if-error=\d+") {
    set beresp.grace = std.duration(regsub(beresp.http.Cache-Control, "^.*stale-if-error=(\d+).*$", "\1s"), 0s);
    set beresp.keep = 1d;
  }
  # A failing origin must not take the place of a stale answer: a fetch that fails leaves it where it is, one that ends with an error of the
  # origin's own does not. Asked once more where nothing stale was found, the origin has its say.
  if (beresp.status >= 500 && !bereq.uncacheable) {
    if (bereq.is_bgfetch) {
      return (abandon);
    }
    if (!bereq.http.X-Origin-Failed) {
      return (error(beresp.status, beresp.reason));
    }
  }
}

# stale-if-error: where the origin fails, the request starts anew and takes a stale answer, if there is one.
sub vcl_deliver {
  if (resp.status >= 500 && req.method != "POST" && req.restarts == 0) {
    set req.http.X-Origin-Failed = "1";
    set req.grace = 1d;
    return (restart);
  }
  unset resp.http.Surrogate-Key;
  unset resp.http.X-Varnish;
  unset resp.http.Via;
}

sub vcl_backend_error {
  if (bereq.is_bgfetch) {
    return (abandon);
  }
}
