#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/stack.hpp>

namespace cdk {
namespace {

using Parts = std::vector<Input<std::string>>;

/// Cuts a text at a separator; what is only known at deployment counts as holding none.
Parts split_text(const Input<std::string>& text, char at) {
  std::vector<std::vector<Value>> parts(1);
  const auto cut = [&](std::string_view literal) {
    for (auto end = literal.find(at); end != std::string_view::npos; end = literal.find(at)) {
      parts.back().emplace_back(literal.substr(0, end));
      parts.emplace_back();
      literal.remove_prefix(end + 1);
    }
    parts.back().emplace_back(literal);
  };
  if (text.is_string())
    cut(text.as_string());
  else
    for (const Value& piece : text.items()) {
      if (piece.is_string())
        cut(piece.as_string());
      else
        parts.back().push_back(piece);
    }
  Parts texts;
  for (auto& part : parts) texts.push_back(Input<std::string>::from(Value::concat(std::move(part))));
  return texts;
}

Input<std::string> joined_from(const Parts& parts, std::size_t first, const char* separator) {
  std::vector<Value> pieces;
  for (std::size_t i = first; i < parts.size(); ++i) {
    if (i != first) pieces.emplace_back(separator);
    pieces.push_back(parts[i]);
  }
  return Input<std::string>::from(Value::concat(std::move(pieces)));
}

bool is_empty_text(const Value& text) { return text.is_string() && text.as_string().empty(); }

bool starts_with(const Value& text, std::string_view start) {
  if (text.is_string()) return text.as_string().starts_with(start);
  return text.kind() == Value::Kind::Concat && text.items()[0].is_string() &&
         text.items()[0].as_string().starts_with(start);
}

/// Text with tokens that is an ARN all the same: `arn:${AWS::Partition}:iam::…`.
bool has_arn_shape(const Input<std::string>& arn) { return arn.is_string() || starts_with(arn, "arn:"); }

[[noreturn]] void refuse(const Value& arn, const char* allowed, const std::source_location& where) {
  const std::string text = arn.is_string() ? "'" + std::string(arn.as_string()) + "'" : to_debug_string(arn);
  fail({text + " is no such ARN", allowed, "ARN"}, where);
}

ArnComponents split_shape(const Input<std::string>& arn, ArnFormat format, const std::source_location& where) {
  const auto parts = split_text(arn, ':');
  if (parts.size() < 6 || !(parts[0] == Value("arn")))
    refuse(arn, "arn:partition:service:region:account:resource", where);
  if (is_empty_text(parts[2])) refuse(arn, "an ARN that names its service", where);
  if (is_empty_text(parts[5])) refuse(arn, "an ARN that names its resource", where);
  ArnComponents out{.resource = parts[5],
                    .service = parts[2],
                    .account = parts[4],
                    .arn_format = ArnFormat::NO_RESOURCE_NAME,
                    .partition = parts[1],
                    .region = parts[3]};
  // As in CDK, the ARN itself shows what stands before the name; the format only tells whether a slash can.
  auto names = split_text(parts[5], '/');
  const bool from_slash = is_empty_text(names[0]);
  if (from_slash) names.erase(names.begin());
  const bool after_slash = format != ArnFormat::NO_RESOURCE_NAME && names.size() > 1;
  if (after_slash) {
    out.arn_format = from_slash ? ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME : ArnFormat::SLASH_RESOURCE_NAME;
    out.resource = names[0];
    out.resource_name = joined_from(names, 1, "/");
  } else if (names.size() == 1 && !from_slash && parts.size() > 6) {
    out.arn_format = ArnFormat::COLON_RESOURCE_NAME;
  }
  if (parts.size() > 6) {
    const auto rest = joined_from(parts, 6, ":");
    out.resource_name = after_slash ? concat(out.resource_name, ":", rest) : rest;
  }
  return out;
}

ArnComponents split_token(const Input<std::string>& arn, ArnFormat format) {
  const auto parts = Fn::split(":", arn);
  ArnComponents out{.resource = Fn::select(5, parts),
                    .service = Fn::select(2, parts),
                    .account = Fn::select(4, parts),
                    .arn_format = format,
                    .partition = Fn::select(1, parts),
                    .region = Fn::select(3, parts)};
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

Input<std::string> Arn::format(const ArnComponents& c, const Stack* stack, std::source_location where) {
  const auto part = [&](const Input<std::string>& given, Input<std::string> (Stack::*of_stack)() const,
                        const char* name) {
    if (given.is_set()) return given;
    if (stack == nullptr)
      fail({std::string("Arn::format got no ") + name, "a value for it, or a stack to take it from"}, where);
    return (stack->*of_stack)();
  };
  const ArnFormat format = c.arn_format.value_or(ArnFormat::SLASH_RESOURCE_NAME);
  if (format == ArnFormat::NO_RESOURCE_NAME && c.resource_name.is_set())
    fail({"Arn::format got the resource name " + to_debug_string(c.resource_name) + " with NO_RESOURCE_NAME",
          "no resource name, or another format"},
         where);
  const char* before = format == ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME ? "/" : "";
  const char* between = format == ArnFormat::COLON_RESOURCE_NAME ? ":" : "/";
  std::vector<Value> pieces{"arn:",    part(c.partition, &Stack::partition, "partition"),
                            ":",       c.service,
                            ":",       part(c.region, &Stack::region, "region"),
                            ":",       part(c.account, &Stack::account, "account"),
                            ":",       before,
                            c.resource};
  if (c.resource_name.is_set()) {
    pieces.emplace_back(between);
    pieces.push_back(c.resource_name);
  }
  return Input<std::string>::from(Value::concat(std::move(pieces)));
}

ArnComponents Arn::split(const Input<std::string>& arn, ArnFormat format, std::source_location where) {
  return has_arn_shape(arn) ? split_shape(arn, format, where) : split_token(arn, format);
}

Input<std::string> Arn::extract_resource_name(const Input<std::string>& arn, std::string_view resource_type,
                                              std::source_location where) {
  if (!has_arn_shape(arn)) return Fn::select(1, Fn::split(":" + std::string(resource_type) + "/", arn));
  const ArnComponents parts = split(arn, ArnFormat::SLASH_RESOURCE_NAME, where);
  if (parts.resource.is_string() && parts.resource.as_string() != resource_type)
    fail({"'" + (arn.is_string() ? std::string(arn.as_string()) : to_debug_string(arn)) + "' is an ARN of the type '" +
              std::string(parts.resource.as_string()) + "'",
          "an ARN of the type '" + std::string(resource_type) + "'", "ARN"},
         where);
  if (!parts.resource_name.is_set()) refuse(arn, "an ARN that names its resource", where);
  return parts.resource_name;
}

Input<std::string> Stack::format_arn(const ArnComponents& components, std::source_location where) const {
  return Arn::format(components, this, where);
}
ArnComponents Stack::split_arn(const Input<std::string>& arn, ArnFormat format, std::source_location where) const {
  return Arn::split(arn, format, where);
}

}  // namespace cdk
