#include <algorithm>
#include <cdk/construct.hpp>
#include <cdk/error.hpp>
#include <cdk/resolve.hpp>
#include <cdk/stack.hpp>

#include "join.hpp"
#include "reference.hpp"

namespace cdk {
namespace {

/// Deeper than any template; a lazy value that produces itself gets here.
constexpr int max_depth = 200;

class Resolver {
 public:
  explicit Resolver(const ResolveContext& context) : context_(context) {}

  Value resolve(const Value& value, int depth) const {
    if (depth > max_depth)
      fail(context_.scope, {"a value of this construct never ends: a lazy value produces itself, or values are nested "
                            "more than 200 deep",
                            "a lazy value that gives something else than itself"});
    switch (value.kind()) {
      case Value::Kind::List: return resolve_list(value, depth);
      case Value::Kind::Object: return resolve_object(value, depth);
      case Value::Kind::Concat: return detail::minimal_join("", resolve_parts(value.items(), depth));
      case Value::Kind::Reference: return resolve(detail::render_reference(value, context_.stack), depth + 1);
      case Value::Kind::Intrinsic: return resolve_intrinsic(value, depth);
      case Value::Kind::Lazy: return resolve(value.produce(context_), depth + 1);
      default: return value;
    }
  }

 private:
  std::vector<Value> resolve_parts(std::span<const Value> parts, int depth) const {
    std::vector<Value> out;
    out.reserve(parts.size());
    for (const Value& part : parts)
      if (Value resolved = resolve(part, depth + 1); resolved.is_set()) out.push_back(std::move(resolved));
    return out;
  }

  Value resolve_list(const Value& list, int depth) const {
    std::vector<Value> out = resolve_parts(list.items(), depth);
    const bool same = std::ranges::equal(out, list.items(), {}, &Value::identity, &Value::identity);
    return same ? list : Value::list(std::move(out));
  }

  /// What is resolved already is shared, not copied.
  Value resolve_object(const Value& object, int depth) const {
    const auto members = object.members();
    for (std::size_t i = 0; i < members.size(); ++i) {
      Value resolved = resolve(members[i].value, depth + 1);
      if (!resolved.is_set() || resolved.identity() != members[i].value.identity())
        return resolve_from(members, i, std::move(resolved), depth);
    }
    return object;
  }

  /// `resolved` is the first that isn't what it was.
  Value resolve_from(std::span<const Member> members, std::size_t at, Value resolved, int depth) const {
    std::vector<Member> out;
    out.reserve(members.size());
    out.assign(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(at));
    while (true) {
      if (resolved.is_set()) out.push_back({members[at].name, std::move(resolved)});
      if (++at == members.size()) return Value::object(std::move(out));
      resolved = resolve(members[at].value, depth + 1);
    }
  }

  Value resolve_intrinsic(const Value& intrinsic, int depth) const {
    Value argument = resolve(intrinsic.argument(), depth + 1);
    const bool is_join = intrinsic.intrinsic_name() == "Fn::Join";
    if (is_join && argument.is_list() && argument.items().size() == 2 && argument.items()[1].is_list()) {
      const auto parts = argument.items()[1].items();
      return detail::minimal_join(argument.items()[0].as_string(), {parts.begin(), parts.end()});
    }
    return Value::object({{std::string(intrinsic.intrinsic_name()), std::move(argument)}});
  }

  const ResolveContext& context_;
};

void collect_references(const Value& value, const ResolveContext& context, std::vector<Value>& out, int depth) {
  if (depth > max_depth) return;  // resolve() reports it
  switch (value.kind()) {
    case Value::Kind::List:
    case Value::Kind::Concat:
      for (const Value& item : value.items()) collect_references(item, context, out, depth + 1);
      return;
    case Value::Kind::Object:
      for (const Member& member : value.members()) collect_references(member.value, context, out, depth + 1);
      return;
    case Value::Kind::Reference: out.push_back(value); return;
    case Value::Kind::Intrinsic: collect_references(value.argument(), context, out, depth + 1); return;
    case Value::Kind::Lazy: collect_references(value.produce(context), context, out, depth + 1); return;
    default: return;
  }
}

}  // namespace

Value resolve(const Value& value, const ResolveContext& context) { return Resolver(context).resolve(value, 0); }

std::vector<Value> find_references(const Value& value, const ResolveContext& context) {
  std::vector<Value> out;
  collect_references(value, context, out, 0);
  return out;
}

}  // namespace cdk
