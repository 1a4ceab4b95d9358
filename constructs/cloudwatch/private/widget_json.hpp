// Parts of the JSON of widgets.
#pragma once

#include <cdk/cloudwatch/widget_props.hpp>
#include <cdk/value.hpp>

namespace cdk::cloudwatch {

/// Unset when nothing of it is set.
Value y_axis(const YAxisProps& axis);
/// The dashboard's own when unset.
Input<std::string> region_of(const Input<std::string>& given);

}  // namespace cdk::cloudwatch
