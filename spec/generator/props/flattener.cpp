#include "flattener.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "problem.hpp"

namespace cdk::props_gen {
namespace {

std::string place(const File& file, int line) { return file.path + ":" + std::to_string(line); }

}  // namespace

FlatStruct Flattener::flatten(const File& file, const Struct& declaration) {
  const Node& node = resolve(file, declaration);
  FlatStruct result{members(node, file.module), {}};
  for (const Node* base : node.bases) {
    const bool own = base->file->module == file.module;
    FlatBase flat{(own ? "" : base->file->module + "::") + base->declaration->name, {}, base->file};
    for (FlatMember& member : members(*base, base->file->module)) flat.members.push_back(std::move(member.name));
    result.bases.push_back(std::move(flat));
  }
  return result;
}

const Flattener::Node& Flattener::resolve(const File& file, const Struct& declaration) {
  Node& node = nodes_[&declaration];
  if (node.done) return node;
  if (node.file != nullptr)
    throw Failure({file.path, declaration.line, "'struct " + declaration.name + "' is a base of itself"});
  node.file = &file;
  node.declaration = &declaration;
  std::map<std::string, std::vector<Slot>> inherited;
  for (const BaseName& name : declaration.bases) {
    const Node& base = resolve_base(node, name);
    add_base(node, base);
    for (const auto& [member, slot] : base.slots) inherited[member].push_back(slot);
  }
  for (const Member& member : declaration.members) {
    const auto overridden = inherited.find(member.name);
    const bool takes_doc = member.doc.empty() && overridden != inherited.end();
    node.slots[member.name] = {&node, &member, takes_doc ? overridden->second.front().doc : &member.doc};
    if (overridden != inherited.end()) inherited.erase(overridden);
  }
  for (auto& [name, candidates] : inherited) node.slots[name] = choose(node, name, std::move(candidates));
  node.done = true;
  return node;
}

const Flattener::Node& Flattener::resolve_base(const Node& node, const BaseName& base) {
  const File& file = *node.file;
  const std::string& module = base.module.empty() ? file.module : base.module;
  const auto fail = [&](std::string message) { throw Failure({file.path, base.line, std::move(message)}); };
  const Module::Found found = library_.module(module).find(base.name);
  const std::string what = "'" + base.name + "', a base of 'struct " + node.declaration->name + "', ";
  if (found.declaration == nullptr)
    fail(what + "is not declared: expected 'struct " + base.name + "' in a .props file of module '" + module + "'" +
         (library_.search() ? " in " + (*library_.search() / module).string() : " (no --search folder is given)"));
  if (found.file == &file && found.declaration->line > node.declaration->line)
    fail(what + "must be declared above it: it stands at line " + std::to_string(found.declaration->line));
  return resolve(*found.file, *found.declaration);
}

void Flattener::add_base(Node& node, const Node& base) {
  const auto add = [&](const Node* item) {
    if (std::ranges::find(node.bases, item) == node.bases.end()) node.bases.push_back(item);
  };
  add(&base);
  for (const Node* item : base.bases) add(item);
}

// As in C++, a declaration in a derived struct hides those in its bases, whichever way they are reached.
Flattener::Slot Flattener::choose(const Node& node, const std::string& name, std::vector<Slot> candidates) {
  const auto hidden = [&](const Slot& slot) {
    return std::ranges::any_of(candidates, [&](const Slot& other) {
      return std::ranges::find(other.origin->bases, slot.origin) != other.origin->bases.end();
    });
  };
  std::vector<Slot> visible;
  std::ranges::copy_if(candidates, std::back_inserter(visible), [&](const Slot& slot) { return !hidden(slot); });
  const Slot& first = visible.front();
  const std::string text = render(first, node.file->module).text();
  for (const Slot& other : visible) {
    const std::string other_text = render(other, node.file->module).text();
    if (other_text == text) continue;
    throw Failure({node.file->path, node.declaration->line,
                   "the bases of 'struct " + node.declaration->name + "' disagree about '" + name + "': '" +
                       first.origin->declaration->name + "' has '" + text + "' (" +
                       place(*first.origin->file, first.member->line) + "), '" + other.origin->declaration->name +
                       "' has '" + other_text + "' (" + place(*other.origin->file, other.member->line) +
                       "); expected a '" + name + "' in 'struct " + node.declaration->name + "' that settles it"});
  }
  return first;
}

FlatMember Flattener::render(const Slot& slot, const std::string& module) {
  const std::string& from = slot.origin->file->module;
  const auto& initializer = slot.member->initializer;
  return {slot.member->name, qualify(slot.member->type, from, module),
          initializer ? qualify(*initializer, from, module) : "", *slot.doc};
}

std::vector<FlatMember> Flattener::members(const Node& node, const std::string& module) {
  std::vector<FlatMember> result;
  for (const auto& [name, slot] : node.slots) result.push_back(render(slot, module));
  std::ranges::stable_partition(result, &FlatMember::required);
  return result;
}

// A name that its own module declares needs that module's namespace when it is carried into another one.
std::string Flattener::qualify(const Code& code, const std::string& from, const std::string& to) {
  Code result;
  bool spaced = false;  // white space stood before a namespace that was dropped
  for (std::size_t i = 0; i < code.size(); ++i) {
    Token token = code[i];
    const bool is_head =
        token.kind == TokenKind::word && (i == 0 || (code[i - 1].text != "::" && code[i - 1].text != "."));
    const bool is_scope = i + 1 < code.size() && code[i + 1].text == "::";
    if (is_head && is_scope && token.text == to) {
      spaced = token.spaced;
      ++i;
      continue;
    }
    const bool is_own = is_head && from != to && library_.module(from).declares(token.text);
    if (is_own) token.text = from + "::" + token.text;
    token.spaced = std::exchange(spaced, false) || token.spaced;
    result.push_back(std::move(token));
  }
  return spell(result);
}

}  // namespace cdk::props_gen
