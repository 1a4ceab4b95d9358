#include "unique_id.hpp"

#include <algorithm>
#include <cdk/names.hpp>
#include <cdk/stack.hpp>
#include <iterator>

#include "../cfn/outermost.hpp"
#include "../digest/digest.hpp"

namespace cdk {
namespace detail {
namespace {

constexpr std::size_t max_id = 255;
constexpr std::size_t max_human = 240;
constexpr std::size_t hash_digits = 8;

bool is_alphanumeric(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

void append_allowed(std::string& kept, std::string_view text, std::string_view special) {
  const auto is_allowed = [&](char c) { return is_alphanumeric(c) || special.find(c) != std::string_view::npos; };
  std::ranges::copy_if(text, std::back_inserter(kept), is_allowed);
}

std::string only_allowed(std::string_view text, std::string_view special) {
  std::string kept;
  append_allowed(kept, text, special);
  return kept;
}

std::string joined(const auto& parts, std::string_view separator) {
  std::string text;
  std::size_t size = 0;
  for (const std::string_view part : parts) size += part.size() + separator.size();
  text.reserve(size);
  for (const std::string_view part : parts) {
    if (!text.empty()) text += separator;
    text += part;
  }
  return text;
}

std::string hash_of(const std::vector<std::string_view>& components) {
  std::string hash = digest::md5_hex(joined(components, "/")).substr(0, hash_digits);
  std::ranges::transform(hash, hash.begin(), [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
  return hash;
}

/// Parts that the part before already ends with say nothing new to a human.
std::vector<std::string_view> human_parts(const std::vector<std::string_view>& components) {
  std::vector<std::string_view> kept;
  kept.reserve(components.size());
  for (const std::string_view component : components)
    if (kept.empty() || !kept.back().ends_with(component)) kept.push_back(component);
  std::erase(kept, "Resource");
  return kept;
}

}  // namespace

std::string make_unique_id(std::vector<std::string_view> components) {
  std::erase(components, "Default");
  // A single short name is used as it is: CDK kept this so that hand-written templates can be taken over.
  if (components.size() == 1) {
    std::string plain = only_allowed(components[0], {});
    if (plain.size() <= max_id) return plain;
  }
  std::string id;
  id.reserve(max_id);
  for (const std::string_view part : human_parts(components)) append_allowed(id, part, {});
  if (id.size() > max_human) id.resize(max_human);
  return id += hash_of(components);
}

std::string make_unique_resource_name(std::vector<std::string_view> components,
                                      const UniqueResourceNameOptions& options) {
  const std::string& special = options.allowed_special_characters;
  const auto limit = static_cast<std::size_t>(options.max_length);
  std::erase(components, "Default");
  if (components.size() == 1) {
    std::string plain = only_allowed(components[0], special);
    if (plain.size() <= limit) return plain;
  }
  std::vector<std::string> parts;
  for (const std::string_view part : human_parts(components))
    if (std::string kept = only_allowed(part, special); !kept.empty()) parts.push_back(std::move(kept));
  const std::string human = joined(parts, options.separator) + options.separator;
  const std::size_t room = limit - hash_digits;
  if (human.size() <= room) return human + hash_of(components);
  const std::size_t half = room / 2;
  return human.substr(0, half) + human.substr(human.size() - half) + hash_of(components);
}

}  // namespace detail

std::string Names::node_unique_id(const Node& node) {
  std::vector<std::string_view> components;
  for (const Construct* c : node.scopes())
    if (c->node().scope() != nullptr) components.push_back(c->node().id());
  return components.empty() ? "" : detail::make_unique_id(std::move(components));
}

std::string Names::unique_resource_name(const Construct& construct, const UniqueResourceNameOptions& options) {
  const Stack& stack = Stack::of(construct);
  std::vector<std::string_view> components;
  for (const Construct* c = &construct; c != &stack; c = c->node().scope()) components.push_back(c->node().id());
  components.push_back(stack.nested() ? stack.node().id() : stack.own_stack_name());
  std::ranges::reverse(components);
  return detail::make_unique_resource_name(std::move(components), options);
}

std::string Names::md5_hash(std::string_view text) { return digest::md5_hex(text); }
std::string Names::sha256_hash(std::string_view text) { return digest::sha256_hex(text); }

std::string Names::stack_relative_construct_path(const Construct& construct) {
  const Stack& stack = detail::outermost(Stack::of(construct));
  if (&construct == &stack) return {};
  const std::string& whole = construct.node().path();
  const std::string& top = stack.node().path();
  return top.empty() ? whole : whole.substr(top.size() + 1);
}

}  // namespace cdk
