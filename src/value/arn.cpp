#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/stack.hpp>

namespace cdk {
namespace {

std::vector<std::string> split_text(std::string_view text, char at) {
  std::vector<std::string> parts;
  for (auto cut = text.find(at); cut != std::string_view::npos; cut = text.find(at)) {
    parts.emplace_back(text.substr(0, cut));
    text.remove_prefix(cut + 1);
  }
  parts.emplace_back(text);
  return parts;
}

std::string joined_from(const std::vector<std::string>& parts, std::size_t first, char separator) {
  std::string text;
  for (std::size_t i = first; i < parts.size(); ++i) text += (i == first ? "" : std::string(1, separator)) + parts[i];
  return text;
}

[[noreturn]] void refuse(std::string_view arn, const char* allowed) {
  fail({"'" + std::string(arn) + "' is no such ARN", allowed, "ARN"});
}

ArnComponents split_literal(std::string_view arn, ArnFormat format) {
  const auto parts = split_text(arn, ':');
  if (parts.size() < 6 || parts[0] != "arn") refuse(arn, "arn:partition:service:region:account:resource");
  if (parts[2].empty()) refuse(arn, "an ARN that names its service");
  if (parts[5].empty()) refuse(arn, "an ARN that names its resource");
  ArnComponents out{.resource = parts[5], .service = parts[2], .account = parts[4], .arn_format = format,
                    .partition = parts[1], .region = parts[3]};
  if (format == ArnFormat::COLON_RESOURCE_NAME) {
    if (parts.size() > 6) out.resource_name = joined_from(parts, 6, ':');
    return out;
  }
  const std::string whole = joined_from(parts, 5, ':');
  if (format == ArnFormat::NO_RESOURCE_NAME) {
    out.resource = whole;
    return out;
  }
  const bool leading = format == ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME;
  if (leading && !whole.starts_with('/')) refuse(arn, "an ARN whose resource starts with '/'");
  const auto names = split_text(leading ? std::string_view(whole).substr(1) : std::string_view(whole), '/');
  out.resource = names[0];
  if (names.size() > 1) out.resource_name = joined_from(names, 1, '/');
  return out;
}

ArnComponents split_token(const Input<std::string>& arn, ArnFormat format) {
  const auto parts = Fn::split(":", arn);
  ArnComponents out{.resource = Fn::select(5, parts), .service = Fn::select(2, parts), .account = Fn::select(4, parts),
                    .arn_format = format, .partition = Fn::select(1, parts), .region = Fn::select(3, parts)};
  switch (format) {
    case ArnFormat::NO_RESOURCE_NAME: break;
    case ArnFormat::COLON_RESOURCE_NAME: out.resource_name = Fn::select(6, parts); break;
    case ArnFormat::SLASH_RESOURCE_NAME:
    case ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME: {
      const int first = format == ArnFormat::SLASH_RESOURCE_NAME ? 0 : 1;
      const auto names = Fn::split("/", Fn::select(5, parts));
      out.resource = Fn::select(first, names);
      out.resource_name = Fn::select(first + 1, names);
    }
  }
  return out;
}

}  // namespace

Input<std::string> Arn::format(const ArnComponents& c, const Stack* stack) {
  const auto part = [&](const Input<std::string>& given, Input<std::string> (Stack::*of_stack)() const,
                        const char* name) {
    if (given.is_set()) return given;
    if (stack == nullptr) fail({std::string("Arn::format got no ") + name, "a value for it, or a stack to take it from"});
    return (stack->*of_stack)();
  };
  const ArnFormat format = c.arn_format.value_or(ArnFormat::SLASH_RESOURCE_NAME);
  if (format == ArnFormat::NO_RESOURCE_NAME && c.resource_name.is_set())
    fail({"Arn::format got the resource name " + to_debug_string(c.resource_name) + " with NO_RESOURCE_NAME",
          "no resource name, or another format"});
  const char* before = format == ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME ? "/" : "";
  const char* between = format == ArnFormat::COLON_RESOURCE_NAME ? ":" : "/";
  std::vector<Value> pieces{"arn:", part(c.partition, &Stack::partition, "partition"), ":", c.service, ":",
                            part(c.region, &Stack::region, "region"), ":", part(c.account, &Stack::account, "account"),
                            ":", before, c.resource};
  if (c.resource_name.is_set()) {
    pieces.emplace_back(between);
    pieces.push_back(c.resource_name);
  }
  return Input<std::string>::from(Value::concat(std::move(pieces)));
}

ArnComponents Arn::split(const Input<std::string>& arn, ArnFormat format) {
  if (arn.is_string()) return split_literal(arn.as_string(), format);
  return split_token(arn, format);
}

Input<std::string> Arn::extract_resource_name(const Input<std::string>& arn, std::string_view resource_type) {
  if (!arn.is_string()) return Fn::select(1, Fn::split(std::string(resource_type) + "/", Fn::select(5, Fn::split(":", arn))));
  const ArnComponents parts = split(arn, ArnFormat::SLASH_RESOURCE_NAME);
  if (parts.resource.as_string() != resource_type)
    fail({"'" + std::string(arn.as_string()) + "' is an ARN of the type '" + std::string(parts.resource.as_string()) + "'",
          "an ARN of the type '" + std::string(resource_type) + "'", "ARN"});
  if (!parts.resource_name.is_set()) refuse(arn.as_string(), "an ARN that names its resource");
  return parts.resource_name;
}

Input<std::string> Stack::format_arn(const ArnComponents& components) const { return Arn::format(components, this); }
ArnComponents Stack::split_arn(const Input<std::string>& arn, ArnFormat format) const { return Arn::split(arn, format); }

}  // namespace cdk
