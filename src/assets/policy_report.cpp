#include <cdk/annotations.hpp>
#include <cdk/policy_report.hpp>
#include <cdk/resolve.hpp>
#include <cdk/stack.hpp>

#include "tree/find_or_add.hpp"
#include "value/json_writer.hpp"
#include "value/reference.hpp"

namespace cdk {
namespace {

constexpr const char* ID = "PolicySynthesizer";

std::string pseudo_parameter(std::string_view name) {
  if (name == "AWS::AccountId") return "(ACCOUNT)";
  if (name == "AWS::Partition") return "(PARTITION)";
  if (name == "AWS::Region") return "(REGION)";
  if (name == "AWS::NoValue") return "(NOVALUE)";
  return "(" + std::string(name) + ")";
}

/// With words for what only the deployment knows: "(App/Queue/Resource.Arn)".
class Reader {
 public:
  explicit Reader(const Construct& scope) : context_{.scope = scope, .stack = Stack::of(scope)} {}

  Value read(const Value& value) const {
    switch (value.kind()) {
      case Value::Kind::Lazy: return read(value.produce(context_));
      case Value::Kind::Reference: return read_reference(value);
      case Value::Kind::Concat: return read_text(value);
      case Value::Kind::Intrinsic:
        if (value.intrinsic_name() == "Ref" && value.argument().is_string())
          return Value(pseudo_parameter(value.argument().as_string()));
        return Value::object({{std::string(value.intrinsic_name()), read(value.argument())}});
      case Value::Kind::List: {
        std::vector<Value> items;
        for (const Value& item : value.items())
          if (item.is_set()) items.push_back(read(item));
        return Value::list(std::move(items));
      }
      case Value::Kind::Object: {
        std::vector<Member> members;
        for (const Member& member : value.members())
          if (member.value.is_set()) members.push_back({member.name, read(member.value)});
        return Value::object(std::move(members));
      }
      default: return value;
    }
  }
  Value list(const Value& value) const { return value.is_set() ? read(value) : Value::list({}); }

 private:
  static Value read_reference(const Value& reference) {
    const std::string name = detail::display_name(reference);
    if (name.starts_with("AWS::")) return Value(pseudo_parameter(name));
    return Value("(" + reference.target().node().path() + "." + name + ")");
  }
  Value read_text(const Value& value) const {
    std::string text;
    for (const Value& part : value.items()) {
      const Value made = read(part);
      text += made.is_string() ? std::string(made.as_string()) : to_json(made, {0});
    }
    return Value(text);
  }

  ResolveContext context_;
};

Value in_json(const RoleReport& role, const Reader& reader) {
  return Value::object({{"roleConstructPath", Value(role.path)},
                        {"roleName", Value(role.missing ? "missing role" : role.name)},
                        {"missing", Value(role.missing)},
                        {"assumeRolePolicy", reader.list(role.assume_role_policy)},
                        {"managedPolicyArns", reader.list(role.managed_policy_arns)},
                        {"managedPolicyStatements", reader.list(role.managed_policy_statements)},
                        {"identityPolicyStatements", reader.list(role.identity_policy_statements)}});
}

std::string paragraph(const char* title, const Value& list) {
  return std::string("\n\n") + title + ":\n" + (list.is_empty() ? "NONE" : to_json(list, {2}));
}

std::string in_words(const Value& role) {
  const auto text = [&](const char* name) { return std::string(role.find(name).as_string()); };
  return "<" + text("roleName") + "> (" + text("roleConstructPath") + ")" +
         paragraph("AssumeRole Policy", role.find("assumeRolePolicy")) +
         paragraph("Managed Policy ARNs", role.find("managedPolicyArns")) +
         paragraph("Managed Policies Statements", role.find("managedPolicyStatements")) +
         paragraph("Identity Policy Statements", role.find("identityPolicyStatements"));
}

}  // namespace

CustomizedRole CustomizedRole::in(const Construct& scope) {
  const Value customized = scope.node().try_get_context(CONTEXT);
  if (!customized.is_object()) return {};
  return {.is_customized = true, .is_prevented = customized.find("preventSynthesis") != Value(false)};
}

CustomizedRole CustomizedRole::at(Construct& role, const std::string& path) {
  CustomizedRole made = in(role);
  if (!made.is_prevented) return made;
  const Value name = role.node().try_get_context(CONTEXT).find("usePrecreatedRoles").find(path);
  if (name.is_string())
    made.precreated_name = name.as_string();
  else
    Annotations::of(role).add_error("no role stands in for '" + path +
                                    "', which customize_roles keeps out of the template; allowed: its name in "
                                    "use_precreated_roles, or prevent_synthesis = false for a report of what it needs");
  return made;
}

void PolicyReport::add_role(const Construct& role, const RoleReportSource& source) {
  detail::find_or_add<PolicyReport>(role.node().root(), ID).roles_.push_back({&role, &source});
}

std::vector<AssemblyFile> PolicyReport::assembly_files() const {
  std::vector<Value> roles;
  std::string words;
  for (const auto& [role, source] : roles_) {
    roles.push_back(in_json(source->role_report(), Reader(*role)));
    words += (words.empty() ? "" : "\n\n") + in_words(roles.back());
  }
  return {{"iam-policy-report.txt", std::move(words)},
          {"iam-policy-report.json", to_json(Value::object({{"roles", Value::list(std::move(roles))}}), {2})}};
}

}  // namespace cdk
