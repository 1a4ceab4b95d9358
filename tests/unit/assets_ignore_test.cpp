#include <cdk/error.hpp>
#include <cdk/ignore_strategy.hpp>
#include <string>
#include <vector>

#include "assets_support.hpp"
#include "catch.hpp"

using namespace cdk;
using assets_test::error_of;

namespace {

IgnoreMode mode_named(const std::string& name) {
  for (const IgnoreMode mode : {IgnoreMode::GLOB, IgnoreMode::GIT, IgnoreMode::DOCKER}) {
    if (to_value(mode) == name) return mode;
  }
  throw std::invalid_argument(name);
}

// Four answers to a hexadecimal digit, the first in its highest bit.
bool answer(const std::string& digits, std::size_t i) {
  const int digit = std::stoi(digits.substr(i / 4, 1), nullptr, 16);
  return ((digit >> (3 - i % 4)) & 1) != 0;
}

std::vector<std::string> differences(const nlohmann::json& paths, const nlohmann::json& golden) {
  const IgnoreStrategy strategy(mode_named(golden["mode"]), "/root", golden["patterns"]);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    const std::string path = "/root/" + paths[i].get<std::string>();
    if (strategy.ignores(path) != answer(golden["ignores"], i)) found.push_back("ignores " + path);
    if (strategy.completely_ignores(path) != answer(golden["completely"], i)) found.push_back("completely " + path);
  }
  return found;
}

}  // namespace

TEST_CASE("ignore strategies leave out what the real CDK leaves out") {
  const nlohmann::json table = assets_test::golden("ignore.json");
  REQUIRE(table["cases"].size() > 400);
  for (const nlohmann::json& golden : table["cases"]) {
    INFO(golden.dump());
    if (golden.contains("error")) {
      CHECK_THROWS_AS(IgnoreStrategy(mode_named(golden["mode"]), "/root", golden["patterns"]), Error);
    } else {
      CHECK(differences(table["paths"], golden) == std::vector<std::string>{});
    }
  }
}

TEST_CASE("patterns are added one by one, and text for git may have several lines") {
  IgnoreStrategy git = IgnoreStrategy::git("/root", {"*.js"});
  CHECK(git.ignores("/root/lib/a.js"));
  git.add("!a.js\nlib/b.js\r\n# a comment");
  CHECK_FALSE(git.ignores("/root/lib/a.js"));
  CHECK(git.ignores("/root/lib/b.js"));

  IgnoreStrategy docker = IgnoreStrategy::docker("/root", {});
  CHECK_FALSE(docker.ignores("/root/lib"));
  docker.add("lib\nsrc");
  CHECK(docker.ignores("/root/src"));
  CHECK(docker.completely_ignores("/root/lib"));
  docker.add("!lib/a");
  CHECK(docker.ignores("/root/lib"));
  CHECK_FALSE(docker.completely_ignores("/root/lib"));
  CHECK_FALSE(docker.ignores("/root/lib/a"));

  IgnoreStrategy glob = IgnoreStrategy::from_copy_options({.exclude = {"*.js"}}, "/root");
  glob.add("!lib/*.js");
  CHECK(glob.ignores("/root/a.js"));
  CHECK_FALSE(glob.ignores("/root/lib/a.js"));
}

TEST_CASE("the strategies have CDK's class names too") {
  CHECK(GlobIgnoreStrategy("/root", {"a"}).ignores("/root/x/a"));
  CHECK(GitIgnoreStrategy("/root", {"a/"}).completely_ignores("/root/a"));
  CHECK(DockerIgnoreStrategy("/root", {"a"}).ignores("/root/a/b"));
}

TEST_CASE("a class of characters in a glob pattern counts Unicode") {
  const IgnoreStrategy alpha = IgnoreStrategy::glob("/root", {"[[:alpha:]]"});
  CHECK(alpha.ignores("/root/é"));
  CHECK(alpha.ignores("/root/日"));
  CHECK_FALSE(alpha.ignores("/root/1"));
  const IgnoreStrategy upper = IgnoreStrategy::glob("/root", {"[![:upper:]]"});
  CHECK(upper.ignores("/root/é"));
  CHECK_FALSE(upper.ignores("/root/É"));
  CHECK_FALSE(upper.ignores("/root/.é"));
}

TEST_CASE("paths and patterns that make no sense are refused") {
  CHECK(error_of([] { IgnoreStrategy::glob("root", {}); }) ==
        "An ignore strategy was given the path \"root\"; allowed: an absolute path");
  CHECK(error_of([] { IgnoreStrategy::git("/root", {}).ignores("a"); }) ==
        "An ignore strategy was given the path \"a\"; allowed: an absolute path");
  CHECK(error_of([] { IgnoreStrategy::docker("/root", {}).completely_ignores(""); }) ==
        "An ignore strategy was given the path \"\"; allowed: an absolute path");
  CHECK(error_of([] { IgnoreStrategy::git("/root", {"/[a/~"}); }) ==
        "The ignore pattern \"/[a/~\" can't be understood: unterminated character class; allowed: a pattern of a "
        ".gitignore file");
  CHECK(error_of([] { IgnoreStrategy::docker("/root", {"a[b"}); }) ==
        "The ignore pattern \"a[b\" can't be understood: unterminated character class; allowed: a pattern of a "
        ".dockerignore file, with \\ before a character that stands for itself");
  CHECK(error_of([] { IgnoreStrategy::docker("/root", {}).add("a**+"); }) ==
        "The ignore pattern \"a**+\" can't be understood: nothing to repeat; allowed: a pattern of a .dockerignore "
        "file, with \\ before a character that stands for itself");
  std::string nested;
  for (int i = 0; i < 1000; ++i) nested += "*(";
  CHECK(error_of([&] { IgnoreStrategy::glob("/root", {nested}); }) ==
        "The ignore pattern \"" + nested + "\" nests its groups too deeply; allowed: 500 levels");
  std::string negations;
  for (int i = 0; i < 40; ++i) negations += "!(a)";
  CHECK(error_of([&] { IgnoreStrategy::glob("/root", {"x" + negations}); }) ==
        "An ignore pattern has too many negated groups");
}

TEST_CASE("patterns that make backtracking matchers hang take no time") {
  const std::string name(200, 'a');
  CHECK_FALSE(IgnoreStrategy::docker("/root", {"(a*)*(a*)*b"}).ignores("/root/" + name));
  CHECK_FALSE(IgnoreStrategy::glob("/root", {"*a*a*a*a*a*a*a*a*a*a*a*ab"}).ignores("/root/" + name));
  CHECK_FALSE(IgnoreStrategy::git("/root", {"*a*a*a*a*a*a*a*a*a*a*a*ab"}).ignores("/root/" + name));
}
