#include "parser.hpp"

#include <stdexcept>

#include "failure.hpp"
#include "type_parser.hpp"

namespace cdk::spec_gen {
namespace {

using Words = std::vector<std::string>;

/// Words between spaces; a space within quotes doesn't count.
Words split(std::string_view line) {
  Words words;
  std::string word;
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == ' ' && !quoted) {
      if (!word.empty()) words.push_back(std::move(word));
      word.clear();
      continue;
    }
    if (c == '"') quoted = !quoted;
    word += c;
    if (quoted && c == '\\' && i + 1 < line.size()) word += line[++i];
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

Words split_commas(std::string_view text) {
  Words parts;
  while (true) {
    const std::size_t comma = text.find(',');
    parts.emplace_back(text.substr(0, comma));
    if (comma == std::string_view::npos) return parts;
    text.remove_prefix(comma + 1);
  }
}

class Parser {
 public:
  explicit Parser(const std::string& file) : spec_{.file = file, .modules = {}} {}

  Spec run(std::string_view text) {
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      ++line_;
      read(text.substr(0, end));
      text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return std::move(spec_);
  }

 private:
  void read(std::string_view line) {
    if (line.empty() || line[0] == '#') return;
    if (line.starts_with("because ")) {
      if (resource_ == nullptr) fail("a reason stands outside a resource");
      resource_->because = line.substr(8);
      return;
    }
    const Words words = split(line);
    if (words.size() < 2) fail("a line needs two words at least");
    if (line[0] == ' ')
      read_field(words);
    else if (words[0] == "module")
      open_module(words);
    else if (words[0] == "resource")
      open_resource(words);
    else if (words[0] == "type")
      open_type(words);
    else
      fail("a line can't begin with " + words[0]);
  }

  void open_module(const Words& words) {
    if (words.size() != 3) fail("a module has a namespace and a prefix");
    if (find_named(spec_.modules, words[1]) != nullptr) fail("the module " + words[1] + " stands here twice");
    spec_.modules.push_back({.name = words[1], .prefix = words[2], .resources = {}, .line = line_});
    resource_ = nullptr;
    properties_ = nullptr;
  }

  void open_resource(const Words& words) {
    if (spec_.modules.empty()) fail("a resource stands outside a module");
    auto& resources = spec_.modules.back().resources;
    if (find_named(resources, words[1]) != nullptr) fail("the resource " + words[1] + " stands here twice");
    resource_ = &resources.emplace_back();
    resource_->name = words[1];
    resource_->line = line_;
    properties_ = &resource_->properties;
    for (std::size_t i = 2; i < words.size(); ++i) mark_resource(words[i]);
  }

  void mark_resource(const std::string& mark) {
    const std::size_t equals = mark.find('=');
    const std::string name = mark.substr(0, equals);
    const std::string value = equals == std::string::npos ? "" : mark.substr(equals + 1);
    if (name == "tags")
      resource_->tags = tags(value);
    else if (mark == "stateful")
      resource_->stateful = true;
    else if (mark == "open")
      resource_->open = true;
    else if (name == "transform")
      resource_->transform = value;
    else if (name == "ref")
      resource_->ref = split_commas(value);
    else
      fail("a resource has no mark " + mark);
  }

  Tags tags(const std::string& value) const {
    const std::size_t slash = value.find('/');
    if (slash == std::string::npos) fail("tags=" + value + " names no variant");
    const std::string variant = value.substr(slash + 1);
    const std::string property = value.substr(0, slash);
    if (variant == "standard") return {property, TagVariant::standard};
    if (variant == "asg") return {property, TagVariant::asg};
    if (variant == "map") return {property, TagVariant::map};
    fail("there is no variant of tags " + variant);
  }

  void open_type(const Words& words) {
    if (resource_ == nullptr) fail("a type stands outside a resource");
    if (words.size() != 2) fail("a type has a name and nothing else");
    if (find_named(resource_->nested, words[1]) != nullptr) fail("the type " + words[1] + " stands here twice");
    properties_ =
        &resource_->nested.emplace_back(NestedType{.name = words[1], .properties = {}, .line = line_}).properties;
  }

  void read_field(const Words& words) {
    if (properties_ == nullptr) fail("a property stands outside a resource");
    if (words[0][0] == '.') {
      if (words.size() != 2) fail("an attribute has a type and nothing else");
      resource_->attributes.push_back({.name = words[0].substr(1), .type = type(words[1]), .line = line_});
      return;
    }
    if (find_named(*properties_, words[0]) != nullptr) fail("the property " + words[0] + " stands here twice");
    Property& property = properties_->emplace_back();
    property.name = words[0];
    property.type = type(words[1]);
    property.line = line_;
    for (std::size_t i = 2; i < words.size(); ++i) mark_property(property, words[i]);
  }

  void mark_property(Property& property, const std::string& mark) const {
    if (mark == "required")
      property.required = true;
    else if (mark == "replaces")
      property.update = Update::replaces;
    else if (mark == "may-replace")
      property.update = Update::may_replace;
    else if (mark == "deprecated")
      property.deprecation = Deprecation::deprecated;
    else if (mark == "ignored")
      property.deprecation = Deprecation::ignored;
    else if (mark.starts_with("default="))
      property.default_value = mark.substr(8);
    else if (mark.starts_with("was="))
      property.older.push_back(type(mark.substr(4)));
    else
      fail("a property has no mark " + mark);
  }

  Type type(const std::string& text) const {
    try {
      return parse_type(text);
    } catch (const std::invalid_argument& problem) {
      fail(problem.what());
    }
  }

  [[noreturn]] void fail(const std::string& message) const { throw Failure(spec_.file, line_, message); }

  Spec spec_;
  int line_ = 0;
  Resource* resource_ = nullptr;
  std::vector<Property>* properties_ = nullptr;
};

}  // namespace

Spec parse(const std::string& file, std::string_view text) { return Parser(file).run(text); }

}  // namespace cdk::spec_gen
