// Lists as the functions that rotate secrets take them.
#pragma once

#include <cdk/fn.hpp>
#include <string>
#include <vector>

namespace cdk::secretsmanager {

/// The items as one text.
inline Input<std::string> comma_separated(const std::vector<Input<std::string>>& items) {
  Input<std::string> text = "";
  for (std::size_t i = 0; i < items.size(); ++i) text = i == 0 ? items[i] : concat(text, ",", items[i]);
  return text;
}

}  // namespace cdk::secretsmanager
